import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension._join_cuda_home: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension._join_cuda_home


def todo_call(*paths):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension._join_cuda_home: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension._join_cuda_home(*paths)
