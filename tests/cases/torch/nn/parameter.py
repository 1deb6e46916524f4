import torch
import torch.nn.parameter
from torch.nn import parameter
from torch.nn.parameter import Parameter


def case_names():
    x = torch.tensor([1.0, 2.0])
    return torch.nn.parameter.Parameter(x), parameter.Parameter(x), Parameter(x)
