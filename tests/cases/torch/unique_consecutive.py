import torch


def case_forms():
    i = torch.tensor([1, 1, 2, 2, 3, 1])
    values, inverse, counts = torch.unique_consecutive(i, return_inverse=True, return_counts=True)
    return torch.unique_consecutive(i), values, inverse, counts, torch.unique_consecutive(torch.tensor([[1, 2], [1, 2]]), dim=0)


def case_inverse_of_a_matrix():
    x = torch.tensor([[1, 1, 2], [2, 3, 3]])
    runs, inverse = torch.unique_consecutive(x, return_inverse=True)
    return runs, inverse, torch.unique_consecutive(x, True, True), torch.unique_consecutive(x, return_counts=True), torch.unique_consecutive(x, return_inverse=True, dim=1)
