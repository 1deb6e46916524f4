import torch


def todo_use():
    return torch.utils.checkpoint.noop_context_fn


def todo_call():
    return torch.utils.checkpoint.noop_context_fn()
