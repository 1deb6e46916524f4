import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.range: deprecated, the end is included; use torch.arange(start, end + step, step)
    return torch.range(0, 4)
