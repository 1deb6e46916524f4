import torch


def todo_use():
    return torch.utils.cpp_extension.SyclExtension


def todo_call(name, sources, *args):
    return torch.utils.cpp_extension.SyclExtension(name, sources, *args)
