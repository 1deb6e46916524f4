import torch


def todo_use():
    return torch.utils._pytree.TreeSpec


def todo_call(type, context, children_specs):
    return torch.utils._pytree.TreeSpec(type, context, children_specs)
