import torch


def todo_use():
    return torch.utils.cpp_extension.CppExtension


def todo_call(name, sources, *args):
    return torch.utils.cpp_extension.CppExtension(name, sources, *args)
