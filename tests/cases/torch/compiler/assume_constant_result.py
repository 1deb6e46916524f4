import torch


def todo_forms():
    return torch.compiler.assume_constant_result(abs)
