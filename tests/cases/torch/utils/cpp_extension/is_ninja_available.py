import torch


def todo_use():
    return torch.utils.cpp_extension.is_ninja_available


def todo_call():
    return torch.utils.cpp_extension.is_ninja_available()
