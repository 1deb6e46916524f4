import numpy as np
import torch
from caselib import floats, ints


def case_sizes():
    n = 3
    size = (2, 3)
    x = torch.tensor(floats(2, 3))
    return torch.Tensor(2, 3).shape, torch.Tensor(n).shape, torch.Tensor(*size).shape, torch.Tensor(size=(2, 3)).shape, torch.Tensor(torch.Size([2, 3])).shape, torch.Tensor().shape, torch.Tensor(x.size(0), 2).dtype, torch.Tensor(3, 2).fill_(1.5)


def case_data():
    rows = [[1, 2], [3, 4]]
    return torch.Tensor([1, 2]), torch.Tensor((1, 2.5)), torch.Tensor(rows), torch.Tensor(floats(2, 3)), torch.Tensor(np.ones(2)), torch.Tensor(ints(3)), torch.Tensor(torch.tensor(floats(2))), torch.Tensor([floats(2), floats(2)]), torch.Tensor(range(3))


def holder(data):
    return torch.Tensor(data)


def case_unknown():
    return holder([1, 2]), holder(np.ones(2)), holder(3).shape, holder(ints(2, 2))


def total(x: torch.Tensor, y: "torch.Tensor" = None) -> torch.Tensor:
    return x.sum() if y is None else x.sum() + y.sum()


class Tagged(torch.Tensor):
    tag = "mine"


def case_class():
    x = torch.tensor(floats(2))
    return total(x), isinstance(x, torch.Tensor), isinstance(3, torch.Tensor), isinstance(x, (list, torch.Tensor)), Tagged.tag, issubclass(Tagged, torch.Tensor)


def case_of_nothing():
    found = torch.Tensor([])
    for i in range(3):
        found = torch.cat((found, torch.ones(2, 3) * i))
    return found, torch.Tensor([]).shape


def case_resized():
    x = torch.tensor([[1, 2], [3, 4]])
    return torch.Tensor().resize_(2, 3).fill_(2), torch.Tensor().resize_(x.size()).copy_(x), torch.Tensor().shape
