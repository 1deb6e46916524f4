import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.get_compiler_abi_compati: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.get_compiler_abi_compatibility_and_version


def todo_call(compiler):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.get_compiler_abi_compati: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.get_compiler_abi_compatibility_and_version(compiler)
