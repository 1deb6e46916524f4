import torch


def todo_use():
    return torch.utils.cpp_extension.check_compiler_ok_for_platform


def todo_call(compiler):
    return torch.utils.cpp_extension.check_compiler_ok_for_platform(compiler)
