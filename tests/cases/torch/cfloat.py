import torch


def case_forms():
    x = torch.zeros(2, dtype=torch.cfloat)
    return x, x.dtype == torch.cfloat, torch.ones(1).to(torch.cfloat), {torch.cfloat: 1}[x.dtype]
