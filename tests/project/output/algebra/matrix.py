"""Its methods are called as a Tensor's are, but no file that it imports imports torch: it stays as it is,
from train on, whatever these lines begin with,
from lib too.
"""
from .backends import BACKENDS


def expanded(formula):
    return formula.expand().size()


def volume(matrix, backend):
    if backend in BACKENDS:
        return matrix.transpose().det()
    return matrix.permute(1, 0).rsqrt()
