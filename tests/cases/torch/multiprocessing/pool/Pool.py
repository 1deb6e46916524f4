import torch


def todo_use():
    return torch.multiprocessing.pool.Pool


def todo_call():
    return torch.multiprocessing.pool.Pool()
