import torch


def case_forms():
    return torch.is_nonzero(torch.tensor([1.5])), torch.is_nonzero(torch.tensor(0)), torch.is_nonzero(input=torch.tensor([False]))
