import torch


def todo_use():
    return torch.fx.replace_pattern


def todo_call(gm, pattern, replacement):
    return torch.fx.replace_pattern(gm, pattern, replacement)
