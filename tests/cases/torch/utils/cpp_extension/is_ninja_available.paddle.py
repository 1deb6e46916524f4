import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.is_ninja_available: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.is_ninja_available


def todo_call():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.is_ninja_available: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.is_ninja_available()
