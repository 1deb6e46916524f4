import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.include_paths: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.include_paths


def todo_call():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.include_paths: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.include_paths(), torch.utils.cpp_extension.include_paths(torch_include_dirs=False)
