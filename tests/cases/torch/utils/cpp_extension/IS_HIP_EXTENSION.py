import torch


def todo_use():
    return torch.utils.cpp_extension.IS_HIP_EXTENSION
