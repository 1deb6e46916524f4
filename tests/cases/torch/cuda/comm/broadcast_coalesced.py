import torch


def todo_use():
    return torch.cuda.comm.broadcast_coalesced


def todo_call(tensors, devices):
    return torch.cuda.comm.broadcast_coalesced(tensors, devices)
