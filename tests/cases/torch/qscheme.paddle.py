import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.qscheme: Paddle has no quantized Tensors
    return isinstance(1, torch.qscheme)
