import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.get_cxx_compiler: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.get_cxx_compiler


def todo_call():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.get_cxx_compiler: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.get_cxx_compiler()
