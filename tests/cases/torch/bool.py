import torch


def case_forms():
    x = torch.zeros(2, dtype=torch.bool)
    return x, x.dtype == torch.bool, torch.ones(1).to(torch.bool), {torch.bool: 1}[x.dtype]
