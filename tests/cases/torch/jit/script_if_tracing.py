import torch


def todo_use():
    return torch.jit.script_if_tracing


def todo_call(fn):
    return torch.jit.script_if_tracing(fn)
