import torch


def todo_use():
    return torch.autograd.forward_ad.dual_level


def todo_call():
    return torch.autograd.forward_ad.dual_level()
