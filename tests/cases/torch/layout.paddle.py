import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.layout: Paddle Tensors have no layout attribute
    return isinstance(1, torch.layout)
