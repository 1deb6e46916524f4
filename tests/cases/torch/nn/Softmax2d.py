import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Softmax2d()
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Softmax2d()
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)
