import torch


def case_forms():
    i = torch.tensor([1, 1, 2, 2, 3, 1])
    values, inverse, counts = torch.unique_consecutive(i, return_inverse=True, return_counts=True)
    return torch.unique_consecutive(i), values, inverse, counts, torch.unique_consecutive(torch.tensor([[1, 2], [1, 2]]), dim=0)
