import torch
from torch.utils.data import DataLoader, TensorDataset
from caselib import floats, ints


def case_two():
    data = TensorDataset(torch.tensor(floats(4, 2)), torch.tensor(ints(4)))
    return data[1], len(data), data[1:3]


def case_one():
    data = TensorDataset(torch.tensor(floats(4, 2)))
    return data[0], [list(b) for b in DataLoader(data, batch_size=3)]


def case_starred():
    tensors = [torch.tensor(floats(4, 2)), torch.tensor(ints(4))]
    return torch.utils.data.TensorDataset(*tensors)[3]


class Named(TensorDataset):
    name = "named"


def case_subclass():
    return Named.name, issubclass(Named, torch.utils.data.Dataset)
