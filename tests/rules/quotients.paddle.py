"""Quotients that are changed in place before the backward pass."""
import numpy as np
import paddle
from caselib import floats


def divide_no_nan(a, b):
    result = (a / b).clone()
    result[result != result] = .0
    result[result == np.inf] = .0
    return result


def gradient(f):
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    f(x).sum().backward()
    return x.grad.detach()


def masked(x):
    scores = (x @ x.mT / x.abs().sum()).clone()
    scores.masked_fill_(paddle.eye(2).detach().astype('bool'), 0.5)
    return scores.exp()


def scaled(x):
    y = x / 2.0
    y[0] = 1.0
    z = (x / x.abs().sum()).clone()
    z[:, :1] += 1.0
    return y * z


def untouched(x):
    y = x / x.abs().sum()
    return y[0] + y.exp()


def case_gradients():
    return gradient(lambda x: divide_no_nan(x, x.abs())), gradient(masked), gradient(scaled), gradient(untouched)
