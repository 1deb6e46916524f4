import torch


def todo_use():
    return torch.utils.cpp_extension.get_cxx_compiler


def todo_call():
    return torch.utils.cpp_extension.get_cxx_compiler()
