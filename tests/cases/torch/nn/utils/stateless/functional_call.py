import torch
from torch import nn


def todo_called():
    return torch.nn.utils.stateless.functional_call(nn.Linear(3, 2), {}, torch.zeros(1, 3))
