import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.CppExtension: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.CppExtension


def todo_call(name, sources, *args):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.CppExtension: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.CppExtension(name, sources, *args)
