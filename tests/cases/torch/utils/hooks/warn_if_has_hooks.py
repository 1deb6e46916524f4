import torch


def todo_use():
    return torch.utils.hooks.warn_if_has_hooks


def todo_call(tensor):
    return torch.utils.hooks.warn_if_has_hooks(tensor)
