import torch


def todo_use():
    return torch.cuda.comm.broadcast


def todo_call(tensor):
    return torch.cuda.comm.broadcast(tensor)
