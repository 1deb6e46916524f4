import torch
import torch.special
import torch.special as functions
from torch import special
from torch.special import expit


def case_names():
    x = torch.tensor([1.0, 2.0, 0.5, -1.0])
    return torch.special.expit(x), functions.expit(x), special.expit(x), expit(x)
