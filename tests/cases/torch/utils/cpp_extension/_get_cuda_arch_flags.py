import torch


def todo_use():
    return torch.utils.cpp_extension._get_cuda_arch_flags


def todo_call():
    return torch.utils.cpp_extension._get_cuda_arch_flags()
