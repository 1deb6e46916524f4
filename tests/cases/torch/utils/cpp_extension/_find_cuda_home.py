import torch


def todo_use():
    return torch.utils.cpp_extension._find_cuda_home


def todo_call():
    return torch.utils.cpp_extension._find_cuda_home()
