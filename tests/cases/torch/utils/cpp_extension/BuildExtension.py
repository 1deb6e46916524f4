import torch


def todo_use():
    return torch.utils.cpp_extension.BuildExtension


def todo_call(*args):
    return torch.utils.cpp_extension.BuildExtension(*args)
