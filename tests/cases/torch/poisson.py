import torch


def case_forms():
    return torch.poisson(torch.zeros(2, 3)), torch.poisson(torch.full((2,), 3.0)).shape, torch.poisson(torch.zeros(2), generator=torch.Generator())
