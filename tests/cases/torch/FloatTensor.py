import torch
from caselib import floats


def case_sizes():
    n, x = 3, torch.tensor(floats(2, 3))
    return torch.FloatTensor(2, 3).shape, torch.FloatTensor(n).shape, torch.FloatTensor(torch.Size([2, 3])).shape, torch.FloatTensor().dtype, torch.FloatTensor(2, 2).dtype, torch.FloatTensor(*x.shape).shape, torch.FloatTensor(size=(2, 3)).shape


def case_data():
    return torch.FloatTensor([1, 2]), torch.FloatTensor((1, 2)), torch.FloatTensor([[1, 2]]), torch.FloatTensor([1, 2]), torch.FloatTensor(range(3))


def holder(data):
    return torch.FloatTensor(data)


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: torch.FloatTensor) -> torch.FloatTensor:
    return x.sum()


def case_as_value():
    make = torch.FloatTensor
    return make([1, 2]).dtype


def case_annotation():
    return total(torch.ones(2, dtype=torch.float32))


def case_chosen():
    Tensor = torch.cuda.FloatTensor if torch.cuda.is_available() else torch.FloatTensor
    n = 2
    return Tensor([[1, 2]]), Tensor(n, 3).fill_(1.0), Tensor(n).shape, Tensor(torch.ones(2).double().numpy())


def case_of_nothing():
    found = torch.FloatTensor([])
    for i in range(3):
        found = torch.cat((found, torch.ones(2, 3) * i))
    return found, torch.FloatTensor([]).shape


def case_worked_out():
    labels = torch.tensor([2, 0, 1])
    n = labels.max().item() + 1
    return torch.FloatTensor(n).shape, torch.FloatTensor(labels.max().item()).shape


def case_asked_for():
    x, y = torch.zeros(2, dtype=torch.float32), torch.zeros(2, dtype=torch.complex64)
    return [isinstance(v, torch.FloatTensor) for v in (x, y, 1)], isinstance(x, (torch.FloatTensor, torch.cuda.FloatTensor)), isinstance(x, torch.cuda.FloatTensor)


def case_resized():
    x = torch.tensor([[1, 2], [3, 4]])
    return torch.FloatTensor().resize_(2, 3).fill_(2), torch.FloatTensor().resize_(x.size()).copy_(x), torch.FloatTensor().shape
