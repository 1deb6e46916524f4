import torch


def todo_use():
    return torch.utils._python_dispatch.TorchDispatchMode


def todo_call():
    return torch.utils._python_dispatch.TorchDispatchMode()
