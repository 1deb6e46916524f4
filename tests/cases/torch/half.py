import torch


def case_forms():
    x = torch.zeros(2, dtype=torch.half)
    return x, x.dtype == torch.half, torch.ones(1).to(torch.half), {torch.half: 1}[x.dtype]
