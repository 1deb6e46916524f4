import torch


def todo_use():
    return torch.utils.data.StackDataset


def todo_call(*args):
    return torch.utils.data.StackDataset(*args)
