import torch
from torch import nn


def todo_call():
    m = nn.Linear(3, 2)
    return torch.nn.utils.parametrize.is_parametrized(m)
