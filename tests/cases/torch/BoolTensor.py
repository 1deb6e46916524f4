import torch
from caselib import floats, bools


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.BoolTensor(2, 3).shape, torch.BoolTensor(n).shape, torch.BoolTensor(torch.Size([2, 3])).shape, torch.BoolTensor().dtype, torch.BoolTensor(2, 2).dtype, torch.BoolTensor(*x.shape).shape, torch.BoolTensor(size=(2, 3)).shape


def case_data():
    return torch.BoolTensor([True, False]), torch.BoolTensor((True, False)), torch.BoolTensor([[True, False]]), torch.BoolTensor(bools(3)), torch.BoolTensor([True, False])


def holder(data):
    return torch.BoolTensor(data)


def case_unknown():
    return holder([True, False]), holder(4).shape


def total(x: torch.BoolTensor) -> torch.BoolTensor:
    return x.sum()


def case_as_value():
    make = torch.BoolTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.bool))


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.bool), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.BoolTensor) for v in (x, y, 1)], isinstance(x, (torch.BoolTensor, torch.cuda.BoolTensor)), isinstance(x, torch.cuda.BoolTensor)
