import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.contiguous_format: Paddle has no memory formats; layers take data_format= instead
    return [torch.contiguous_format]
