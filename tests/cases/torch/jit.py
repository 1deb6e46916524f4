import torch
import torch.jit
from torch import jit


def add(x, y):
    return x + y


def convert_names():
    x = torch.ones(3)
    return torch.jit.trace(add, (x, x)), jit.script(add)
