import torch


def todo_use():
    return torch.utils.cpp_extension._join_cuda_home


def todo_call(*paths):
    return torch.utils.cpp_extension._join_cuda_home(*paths)
