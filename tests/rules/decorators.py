"""Decorators of torch, with and without parentheses."""
import torch
import torch.nn as nn
from torch import no_grad
from caselib import fill, floats


@torch.no_grad()
def called(x):
    return (x * 2).sum(dim=0)


@torch.no_grad
def bare(x):
    return (x * 2).sum(dim=0)


@no_grad()
def imported(x):
    return (x * 2).sum(dim=0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    # before the decorator
    @torch.no_grad()  # behind the decorator
    # between
    def evaluate(self, x):
        return self.fc(x)

    @torch.inference_mode()
    def infer(self, x):
        return self.fc(x).size(0)

    @property
    @torch.no_grad()
    def norm(self):
        return self.fc.bias.norm(dim=0)

    @staticmethod
    @torch.enable_grad()
    def grad(x):
        return x * 2


@torch.autograd.no_grad()
def long_name(x):
    return x.numel()


def case_decorated():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    net = Net()
    fill(net)
    with torch.no_grad():
        inner = Net.grad(x).requires_grad
    return called(x), bare(x), imported(x), net.evaluate(x), net.infer(x), net.norm, inner, long_name(x)
