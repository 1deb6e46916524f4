import torch
from torch.utils.data import DataLoader, SequentialSampler, TensorDataset
from caselib import floats


def loader():
    return DataLoader(TensorDataset(torch.tensor(floats(5, 2))), batch_size=2)


def todo_read():
    return loader().collate_fn
