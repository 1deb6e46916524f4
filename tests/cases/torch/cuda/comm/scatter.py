import torch


def todo_use():
    return torch.cuda.comm.scatter


def todo_call(tensor):
    return torch.cuda.comm.scatter(tensor)
