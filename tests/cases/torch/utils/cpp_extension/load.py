import torch


def todo_use():
    return torch.utils.cpp_extension.load


def todo_call(name, sources):
    return torch.utils.cpp_extension.load(name, sources)
