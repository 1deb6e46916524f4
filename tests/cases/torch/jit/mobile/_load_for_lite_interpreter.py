import torch


def todo_use():
    return torch.jit.mobile._load_for_lite_interpreter


def todo_call(f):
    return torch.jit.mobile._load_for_lite_interpreter(f)
