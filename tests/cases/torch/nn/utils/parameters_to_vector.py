import torch
from caselib import fill
from torch import nn
from torch.nn.utils import parameters_to_vector


def case_of_convolution():
    m = nn.Conv2d(1, 2, 3)
    fill(m)
    return parameters_to_vector(m.parameters())


def case_of_linear():
    m = nn.Linear(3, 2)
    fill(m)
    return nn.utils.parameters_to_vector(parameters=m.parameters()).detach()
