import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.memory_format: Paddle has no memory formats
    return isinstance(1, torch.memory_format)
