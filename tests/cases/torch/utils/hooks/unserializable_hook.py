import torch


def todo_use():
    return torch.utils.hooks.unserializable_hook


def todo_call(f):
    return torch.utils.hooks.unserializable_hook(f)
