import torch


def case_forms():
    x, i = torch.tensor([3, 3, 1, 2, 2, 3]), torch.tensor([[1, 2], [1, 2], [0, 5]])
    values, inverse, counts = x.unique_consecutive(return_inverse=True, return_counts=True)
    return x.unique_consecutive(), values, inverse, counts, x.unique_consecutive(return_counts=True)[1], i.unique_consecutive(dim=0)


def case_inverse_of_a_matrix():
    x = torch.tensor([[1, 1, 2], [2, 3, 3]])
    runs, inverse = x.unique_consecutive(return_inverse=True)
    return runs, inverse, x.unique_consecutive(True, True), x.unique_consecutive(return_counts=True), x.unique_consecutive(return_inverse=True, dim=1)


def case_inverse_by_the_function():
    x = torch.tensor([[1, 1, 2], [2, 3, 3]])
    runs, inverse = torch.unique_consecutive(x, return_inverse=True)
    return runs, inverse, torch.unique_consecutive(x, True, True), torch.unique_consecutive(x, return_counts=True), torch.unique_consecutive(x, return_inverse=True, dim=1)
