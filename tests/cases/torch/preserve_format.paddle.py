import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.preserve_format: Paddle has no memory formats; layers take data_format= instead
    return [torch.preserve_format]
