import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.library_paths: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.library_paths


def todo_call():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.library_paths: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.library_paths(), torch.utils.cpp_extension.library_paths(torch_include_dirs=False)
