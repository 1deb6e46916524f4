import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return x.shape == torch.Size([2, 3]), x.size() == torch.Size((2, 3)), torch.Size([2, 3]).numel(), list(torch.Size([2, 3]) + (1,)), torch.Size([2, 3])[0], isinstance(x.shape, torch.Size), isinstance((2, 3), torch.Size), len(torch.Size()), list(torch.Size(x.shape)), torch.zeros(torch.Size([1, 2]))


def grown(size: torch.Size):
    return list(size) + [1]


def case_annotation():
    return grown(torch.tensor(floats(2, 3)).shape)
