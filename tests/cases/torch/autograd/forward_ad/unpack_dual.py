import torch


def todo_use():
    return torch.autograd.forward_ad.unpack_dual


def todo_call(tensor):
    return torch.autograd.forward_ad.unpack_dual(tensor)
