import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.ByteTensor(2, 3).shape, torch.ByteTensor(n).shape, torch.ByteTensor(torch.Size([2, 3])).shape, torch.ByteTensor().dtype, torch.ByteTensor(2, 2).dtype, torch.ByteTensor(*x.shape).shape, torch.ByteTensor(size=(2, 3)).shape


def case_data():
    return torch.ByteTensor([1, 2]), torch.ByteTensor((1, 2)), torch.ByteTensor([[1, 2]]), torch.ByteTensor([1, 2]), torch.ByteTensor(range(3))


def holder(data):
    return torch.ByteTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.ByteTensor) -> torch.ByteTensor:
    return x.sum()


def case_as_value():
    make = torch.ByteTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.uint8))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.uint8), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.ByteTensor) for v in (x, y, 1)], isinstance(x, (torch.ByteTensor, torch.cuda.ByteTensor)), isinstance(x, torch.cuda.ByteTensor)
