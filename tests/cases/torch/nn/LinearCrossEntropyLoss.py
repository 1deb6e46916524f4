import torch
from torch import nn


def todo_built():
    return nn.LinearCrossEntropyLoss(3, 4)
