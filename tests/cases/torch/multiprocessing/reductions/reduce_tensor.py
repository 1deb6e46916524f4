import torch


def todo_use():
    return torch.multiprocessing.reductions.reduce_tensor


def todo_call(tensor):
    return torch.multiprocessing.reductions.reduce_tensor(tensor)
