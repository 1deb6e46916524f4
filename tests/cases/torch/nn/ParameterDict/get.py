import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.ParameterDict({"a": nn.Parameter(torch.tensor(floats(2)))})
    return m.get("a", None), m.get("b", None), m.get("b", default=3), m.get(key="a", default=0)


def case_no_default():
    m = nn.ParameterDict({"a": nn.Parameter(torch.tensor(floats(2)))})
    return m.get("a"), m.get("b")
