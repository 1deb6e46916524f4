import torch


def case_forms():
    x = torch.zeros(2, dtype=torch.int)
    return x, x.dtype == torch.int, torch.ones(1).to(torch.int), {torch.int: 1}[x.dtype]
