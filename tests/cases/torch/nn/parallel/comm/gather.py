import torch


def todo_use():
    return torch.nn.parallel.comm.gather


def todo_call(tensors):
    return torch.nn.parallel.comm.gather(tensors), torch.nn.parallel.comm.gather(tensors, dim=1)
