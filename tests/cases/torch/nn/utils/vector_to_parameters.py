import torch
from caselib import floats
from torch import nn
from torch.nn.utils import vector_to_parameters


def case_back():
    m = nn.Linear(3, 2)
    vector_to_parameters(torch.tensor(floats(8)), m.parameters())
    return m(torch.tensor(floats(4, 3)))


def case_keywords():
    m = nn.Conv2d(1, 2, 3)
    nn.utils.vector_to_parameters(vec=torch.tensor(floats(20)), parameters=m.parameters())
    return m.weight
