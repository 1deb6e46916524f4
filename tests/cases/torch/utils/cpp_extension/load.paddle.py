import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.load: see paddle.utils.cpp_extension; the C++ code must be ported by hand
    return torch.utils.cpp_extension.load


def todo_call(name, sources):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.load: see paddle.utils.cpp_extension; the C++ code must be ported by hand
    return torch.utils.cpp_extension.load(name, sources)
