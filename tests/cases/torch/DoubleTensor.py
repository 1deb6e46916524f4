import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.DoubleTensor(2, 3).shape, torch.DoubleTensor(n).shape, torch.DoubleTensor(torch.Size([2, 3])).shape, torch.DoubleTensor().dtype, torch.DoubleTensor(2, 2).dtype, torch.DoubleTensor(*x.shape).shape, torch.DoubleTensor(size=(2, 3)).shape


def case_data():
    return torch.DoubleTensor([1, 2]), torch.DoubleTensor((1, 2)), torch.DoubleTensor([[1, 2]]), torch.DoubleTensor([1, 2]), torch.DoubleTensor(range(3))


def holder(data):
    return torch.DoubleTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.DoubleTensor) -> torch.DoubleTensor:
    return x.sum()


def case_as_value():
    make = torch.DoubleTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.float64))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.float64), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.DoubleTensor) for v in (x, y, 1)], isinstance(x, (torch.DoubleTensor, torch.cuda.DoubleTensor)), isinstance(x, torch.cuda.DoubleTensor)
