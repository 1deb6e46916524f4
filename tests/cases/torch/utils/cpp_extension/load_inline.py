import torch


def todo_use():
    return torch.utils.cpp_extension.load_inline


def todo_call(name, cpp_sources):
    return torch.utils.cpp_extension.load_inline(name, cpp_sources)
