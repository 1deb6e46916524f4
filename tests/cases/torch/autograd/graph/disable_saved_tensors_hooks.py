import torch


def todo_use():
    return torch.autograd.graph.disable_saved_tensors_hooks


def todo_call(error_message):
    return torch.autograd.graph.disable_saved_tensors_hooks(error_message)
