import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.load_inline: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.load_inline


def todo_call(name, cpp_sources):
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.load_inline: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.load_inline(name, cpp_sources)
