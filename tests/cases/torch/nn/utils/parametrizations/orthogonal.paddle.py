import torch
from paddle import nn


def todo_orthogonal():
    # TODO(pt2pd): TPD2001 torch.nn.utils.parametrizations.orthogonal: Paddle has no parametrizations
    return torch.nn.utils.parametrizations.orthogonal(nn.Linear(3, 3))
