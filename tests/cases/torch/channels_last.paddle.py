import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.channels_last: Paddle has no memory formats; layers take data_format= instead
    return [torch.channels_last]
