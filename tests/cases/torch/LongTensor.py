import torch
from caselib import floats, ints


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.LongTensor(2, 3).shape, torch.LongTensor(n).shape, torch.LongTensor(torch.Size([2, 3])).shape, torch.LongTensor().dtype, torch.LongTensor(2, 2).dtype, torch.LongTensor(*x.shape).shape, torch.LongTensor(size=(2, 3)).shape


def case_data():
    return torch.LongTensor([1, 2]), torch.LongTensor((1, 2)), torch.LongTensor([[1, 2]]), torch.LongTensor(ints(3)), torch.LongTensor(range(3))


def holder(data):
    return torch.LongTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.LongTensor) -> torch.LongTensor:
    return x.sum()


def case_as_value():
    make = torch.LongTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.int64))


def case_of_nothing():
    found = torch.LongTensor([])
    for i in range(3):
        found = torch.cat((found, torch.ones(2, 3, dtype=torch.int64) * i))
    return found, torch.LongTensor([]).shape


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.int64), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.LongTensor) for v in (x, y, 1)], isinstance(x, (torch.LongTensor, torch.cuda.LongTensor)), isinstance(x, torch.cuda.LongTensor)


def case_resized():
    x = torch.tensor([[1, 2], [3, 4]])
    return torch.LongTensor().resize_(2, 3).fill_(2), torch.LongTensor().resize_(x.size()).copy_(x), torch.LongTensor().shape
