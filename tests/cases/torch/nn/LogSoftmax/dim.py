import torch
import torch.nn.functional as F
from caselib import floats
from torch import nn


def case_implicit_3d():
    return nn.Softmax()(torch.tensor(floats(2, 3, 4)))


def case_none():
    return nn.Softmax(dim=None)(torch.tensor(floats(3, 4)))


def case_function_none():
    return F.softmax(torch.tensor(floats(2, 3, 4)), None)


def case_function_none_variable():
    dim = None
    return F.softmax(torch.tensor(floats(2, 3, 4)), dim)
