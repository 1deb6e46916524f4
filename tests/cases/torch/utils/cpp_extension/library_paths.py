import torch


def todo_use():
    return torch.utils.cpp_extension.library_paths


def todo_call():
    return torch.utils.cpp_extension.library_paths(), torch.utils.cpp_extension.library_paths(torch_include_dirs=False)
