import torch


def todo_use():
    return torch.utils.cpp_extension.TORCH_LIB_PATH
