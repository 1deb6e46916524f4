import torch


def todo_use():
    return torch.multiprocessing.get_sharing_strategy


def todo_call():
    return torch.multiprocessing.get_sharing_strategy()
