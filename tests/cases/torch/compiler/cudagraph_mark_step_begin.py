import torch


def todo_forms():
    return torch.compiler.cudagraph_mark_step_begin()
