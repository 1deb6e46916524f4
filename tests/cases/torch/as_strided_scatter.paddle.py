import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.as_strided_scatter: assign into paddle.as_strided of a clone
    return torch.as_strided_scatter
