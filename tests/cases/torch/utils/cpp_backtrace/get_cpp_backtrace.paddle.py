import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.cpp_backtrace.get_cpp_backtrace: no equivalent; rewrite this part by hand
    return torch.utils.cpp_backtrace.get_cpp_backtrace


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.cpp_backtrace.get_cpp_backtrace: no equivalent; rewrite this part by hand
    return torch.utils.cpp_backtrace.get_cpp_backtrace(), torch.utils.cpp_backtrace.get_cpp_backtrace(frames_to_skip=1)
