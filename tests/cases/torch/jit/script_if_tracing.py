import torch


def todo_use():
    return torch.jit.script_if_tracing


def todo_call(fn):
    return torch.jit.script_if_tracing(fn)


@torch.jit.script_if_tracing
def doubled(x):
    return x * 2


@torch.jit._script_if_tracing
def tripled(x):
    return x * 3


def case_decorator():
    return doubled(torch.ones(2)), tripled(torch.ones(2))
