import torch


def todo_use():
    return torch.cuda.comm.gather


def todo_call(tensors):
    return torch.cuda.comm.gather(tensors), torch.cuda.comm.gather(tensors, dim=1)
