"""Imports itself, late, and a package that is called as a file beside it.

    from models import solve
"""
import paddle

from .matrix import *

try:
    import backends
except ImportError:
    backends = None


class Pair:
    def __init__(self, x):
        self.best = paddle.nn.functional.relu(x)


def solve(x):
    from algebra.solver import Pair

    pair = Pair(x)
    pair.best.sort(axis=0).squeeze(0).unsqueeze(1)
    return paddle.compat.max(pair.best, 1)[0], backends.torch.max(x, 1)
