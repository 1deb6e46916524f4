import torch
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.Bilinear(4, 3, 5)
    m.weight.data.copy_(torch.tensor(floats(5, 4, 3)))
    m.bias.data.fill_(0.5)
    return m(torch.tensor(floats(2, 4)), torch.tensor(floats(2, 3)))


def case_no_bias():
    m = nn.Bilinear(in1_features=4, in2_features=3, out_features=5, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 4)), torch.tensor(floats(2, 3)))
