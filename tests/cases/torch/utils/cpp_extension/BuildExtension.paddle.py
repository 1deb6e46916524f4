import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.BuildExtension: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.BuildExtension


def todo_call(*args):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.BuildExtension: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.BuildExtension(*args)
