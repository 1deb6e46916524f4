import torch


def todo_use():
    return torch.cuda.comm.reduce_add


def todo_call(inputs):
    return torch.cuda.comm.reduce_add(inputs)
