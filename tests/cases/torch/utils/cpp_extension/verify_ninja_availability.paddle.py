import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.verify_ninja_availabilit: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.verify_ninja_availability


def todo_call():
    # TODO(pt2pd): TPD5001 torch.utils.cpp_extension.verify_ninja_availabilit: see paddle.utils.cpp_extension
    return torch.utils.cpp_extension.verify_ninja_availability()
