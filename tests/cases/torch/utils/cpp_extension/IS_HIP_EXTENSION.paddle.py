import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.IS_HIP_EXTENSION: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.IS_HIP_EXTENSION
