import torch


def todo_use():
    return torch.utils.cpp_extension.ROCM_HOME
