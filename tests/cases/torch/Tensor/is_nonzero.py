import torch


def case_forms():
    scalar = torch.tensor(2.5)
    return scalar.is_nonzero(), torch.tensor([0.0]).is_nonzero()
