import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension._get_build_directory: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension._get_build_directory


def todo_call(name, verbose):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension._get_build_directory: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension._get_build_directory(name, verbose)
