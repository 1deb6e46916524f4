import torch


def todo_use():
    return torch.autograd.profiler.load_nvprof


def todo_call(path):
    return torch.autograd.profiler.load_nvprof(path)
