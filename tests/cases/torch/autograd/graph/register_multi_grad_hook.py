import torch


def todo_use():
    return torch.autograd.graph.register_multi_grad_hook


def todo_call(tensors, fn):
    return torch.autograd.graph.register_multi_grad_hook(tensors, fn)
