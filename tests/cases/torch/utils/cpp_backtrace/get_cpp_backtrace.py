import torch


def todo_use():
    return torch.utils.cpp_backtrace.get_cpp_backtrace


def todo_call():
    return torch.utils.cpp_backtrace.get_cpp_backtrace(), torch.utils.cpp_backtrace.get_cpp_backtrace(frames_to_skip=1)
