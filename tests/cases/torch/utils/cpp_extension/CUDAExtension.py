import torch


def todo_use():
    return torch.utils.cpp_extension.CUDAExtension


def todo_call(name, sources, *args):
    return torch.utils.cpp_extension.CUDAExtension(name, sources, *args)
