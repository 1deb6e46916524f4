import torch


def todo_use():
    return torch.autograd.forward_ad.make_dual


def todo_call(tensor, tangent):
    return torch.autograd.forward_ad.make_dual(tensor, tangent)
