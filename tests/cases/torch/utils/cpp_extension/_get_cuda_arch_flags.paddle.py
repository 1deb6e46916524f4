import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension._get_cuda_arch_flags: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension._get_cuda_arch_flags


def todo_call():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension._get_cuda_arch_flags: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension._get_cuda_arch_flags()
