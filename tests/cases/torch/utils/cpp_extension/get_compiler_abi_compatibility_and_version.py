import torch


def todo_use():
    return torch.utils.cpp_extension.get_compiler_abi_compatibility_and_version


def todo_call(compiler):
    return torch.utils.cpp_extension.get_compiler_abi_compatibility_and_version(compiler)
