import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.nonzero_static: use paddle.nonzero and pad
    return torch.nonzero_static
