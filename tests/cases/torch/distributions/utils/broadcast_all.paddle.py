import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.utils.broadcast_all: no equivalent; rewrite this part by hand
    return torch.distributions.utils.broadcast_all


def todo_call(*values):
    # TODO(pt2pd): TPD2001 torch.distributions.utils.broadcast_all: no equivalent; rewrite this part by hand
    return torch.distributions.utils.broadcast_all(*values)
