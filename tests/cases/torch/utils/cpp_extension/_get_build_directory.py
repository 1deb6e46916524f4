import torch


def todo_use():
    return torch.utils.cpp_extension._get_build_directory


def todo_call(name, verbose):
    return torch.utils.cpp_extension._get_build_directory(name, verbose)
