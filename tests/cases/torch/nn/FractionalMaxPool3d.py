import torch
from caselib import floats
from torch import nn


def case_size():
    return nn.FractionalMaxPool3d(2, output_size=(2, 2, 2))(torch.tensor(floats(2, 3, 4, 6, 8))).shape


def todo_ratio():
    return nn.FractionalMaxPool3d(2, output_ratio=0.5)
