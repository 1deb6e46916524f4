import torch


def todo_use():
    return torch.autograd.profiler.emit_nvtx


def todo_call():
    return torch.autograd.profiler.emit_nvtx(), torch.autograd.profiler.emit_nvtx(enabled=False)
