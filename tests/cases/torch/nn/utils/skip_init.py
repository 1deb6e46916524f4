import torch
from torch import nn


def todo_skipped():
    return nn.utils.skip_init(nn.Linear, 3, 2)
