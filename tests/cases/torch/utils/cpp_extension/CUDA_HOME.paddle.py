import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.CUDA_HOME: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.CUDA_HOME
