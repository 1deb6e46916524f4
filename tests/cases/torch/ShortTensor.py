import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.ShortTensor(2, 3).shape, torch.ShortTensor(n).shape, torch.ShortTensor(torch.Size([2, 3])).shape, torch.ShortTensor().dtype, torch.ShortTensor(2, 2).dtype, torch.ShortTensor(*x.shape).shape, torch.ShortTensor(size=(2, 3)).shape


def case_data():
    return torch.ShortTensor([1, 2]), torch.ShortTensor((1, 2)), torch.ShortTensor([[1, 2]]), torch.ShortTensor([1, 2]), torch.ShortTensor(range(3))


def holder(data):
    return torch.ShortTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.ShortTensor) -> torch.ShortTensor:
    return x.sum()


def case_as_value():
    make = torch.ShortTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.int16))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.int16), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.ShortTensor) for v in (x, y, 1)], isinstance(x, (torch.ShortTensor, torch.cuda.ShortTensor)), isinstance(x, torch.cuda.ShortTensor)
