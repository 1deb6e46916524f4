import torch
from caselib import floats
from torch import nn


def todo_softmin():
    return nn.Softmin(dim=1)(torch.tensor(floats(3, 4)))
