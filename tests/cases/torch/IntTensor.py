import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.IntTensor(2, 3).shape, torch.IntTensor(n).shape, torch.IntTensor(torch.Size([2, 3])).shape, torch.IntTensor().dtype, torch.IntTensor(2, 2).dtype, torch.IntTensor(*x.shape).shape, torch.IntTensor(size=(2, 3)).shape


def case_data():
    return torch.IntTensor([1, 2]), torch.IntTensor((1, 2)), torch.IntTensor([[1, 2]]), torch.IntTensor([1, 2]), torch.IntTensor(range(3))


def holder(data):
    return torch.IntTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.IntTensor) -> torch.IntTensor:
    return x.sum()


def case_as_value():
    make = torch.IntTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.int32))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.int32), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.IntTensor) for v in (x, y, 1)], isinstance(x, (torch.IntTensor, torch.cuda.IntTensor)), isinstance(x, torch.cuda.IntTensor)
