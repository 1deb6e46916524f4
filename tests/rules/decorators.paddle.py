"""Decorators of torch, with and without parentheses."""
import paddle
import paddle.nn as nn
from paddle import no_grad
from caselib import fill, floats


@paddle.no_grad()
def called(x):
    return (x * 2).sum(axis=0)


@paddle.no_grad()
def bare(x):
    return (x * 2).sum(axis=0)


@no_grad()
def imported(x):
    return (x * 2).sum(axis=0)


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    # before the decorator
    @paddle.no_grad()  # behind the decorator
    # between
    def evaluate(self, x):
        return self.fc(x)

    @paddle.no_grad()
    def infer(self, x):
        return self.fc(x).shape[0]

    @property
    @paddle.no_grad()
    def norm(self):
        return self.fc.bias.norm(axis=0)

    @staticmethod
    @paddle.enable_grad()
    def grad(x):
        return x * 2


@paddle.no_grad()
def long_name(x):
    return x.size


def case_decorated():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    net = Net()
    fill(net)
    with paddle.no_grad():
        inner = not Net.grad(x).stop_gradient
    return called(x), bare(x), imported(x), net.evaluate(x), net.infer(x), net.norm, inner, long_name(x)
