import torch


def case_forms():
    i = torch.tensor([[0, 5], [11, 7]])
    return torch.unravel_index(i, (3, 4)), torch.unravel_index(torch.tensor(5), shape=(2, 2, 3))
