import torch


def todo_use():
    return torch.utils.cpp_extension.include_paths


def todo_call():
    return torch.utils.cpp_extension.include_paths(), torch.utils.cpp_extension.include_paths(torch_include_dirs=False)
