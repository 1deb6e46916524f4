"""Imports itself, late, and a package that is called as a file beside it.

    from models import solve
"""
import torch

from .matrix import *

try:
    import backends
except ImportError:
    backends = None


class Pair:
    def __init__(self, x):
        self.best = torch.relu(x)


def solve(x):
    from algebra.solver import Pair

    pair = Pair(x)
    pair.best.sort(dim=0)[0].squeeze(0).unsqueeze(1)
    return pair.best.max(1)[0], backends.torch.max(x, 1)
