"""Quotients that are changed in place before the backward pass."""
import numpy as np
import torch
from caselib import floats


def divide_no_nan(a, b):
    result = a / b
    result[result != result] = .0
    result[result == np.inf] = .0
    return result


def gradient(f):
    x = torch.tensor(floats(2, 3), requires_grad=True)
    f(x).sum().backward()
    return x.grad.detach()


def masked(x):
    scores = x @ x.mT / x.abs().sum()
    scores.masked_fill_(torch.eye(2).bool(), 0.5)
    return scores.exp()


def scaled(x):
    y = x / 2.0
    y[0] = 1.0
    z = x / x.abs().sum()
    z[:, :1] += 1.0
    return y * z


def untouched(x):
    y = x / x.abs().sum()
    return y[0] + y.exp()


def case_gradients():
    return gradient(lambda x: divide_no_nan(x, x.abs())), gradient(masked), gradient(scaled), gradient(untouched)
