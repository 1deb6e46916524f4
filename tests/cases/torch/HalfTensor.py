import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.HalfTensor(2, 3).shape, torch.HalfTensor(n).shape, torch.HalfTensor(torch.Size([2, 3])).shape, torch.HalfTensor().dtype, torch.HalfTensor(2, 2).dtype, torch.HalfTensor(*x.shape).shape, torch.HalfTensor(size=(2, 3)).shape


def case_data():
    return torch.HalfTensor([1, 2]), torch.HalfTensor((1, 2)), torch.HalfTensor([[1, 2]]), torch.HalfTensor([1, 2]), torch.HalfTensor(range(3))


def holder(data):
    return torch.HalfTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.HalfTensor) -> torch.HalfTensor:
    return x.sum()


def case_as_value():
    make = torch.HalfTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.float16))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.float16), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.HalfTensor) for v in (x, y, 1)], isinstance(x, (torch.HalfTensor, torch.cuda.HalfTensor)), isinstance(x, torch.cuda.HalfTensor)
