import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.check_compiler_ok_for_pl: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.check_compiler_ok_for_platform


def todo_call(compiler):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.check_compiler_ok_for_pl: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.check_compiler_ok_for_platform(compiler)
