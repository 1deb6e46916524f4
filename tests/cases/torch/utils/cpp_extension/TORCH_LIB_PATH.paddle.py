import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.TORCH_LIB_PATH: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.TORCH_LIB_PATH
