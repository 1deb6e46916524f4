import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.cond: use paddle.static.nn.cond or a plain if
    return torch.cond
