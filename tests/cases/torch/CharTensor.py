import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.CharTensor(2, 3).shape, torch.CharTensor(n).shape, torch.CharTensor(torch.Size([2, 3])).shape, torch.CharTensor().dtype, torch.CharTensor(2, 2).dtype, torch.CharTensor(*x.shape).shape, torch.CharTensor(size=(2, 3)).shape


def case_data():
    return torch.CharTensor([1, 2]), torch.CharTensor((1, 2)), torch.CharTensor([[1, 2]]), torch.CharTensor([1, 2]), torch.CharTensor(range(3))


def holder(data):
    return torch.CharTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.CharTensor) -> torch.CharTensor:
    return x.sum()


def case_as_value():
    make = torch.CharTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.int8))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.int8), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.CharTensor) for v in (x, y, 1)], isinstance(x, (torch.CharTensor, torch.cuda.CharTensor)), isinstance(x, torch.cuda.CharTensor)
