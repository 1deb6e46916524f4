import torch


def todo_use():
    return torch.utils.cpp_extension.verify_ninja_availability


def todo_call():
    return torch.utils.cpp_extension.verify_ninja_availability()
