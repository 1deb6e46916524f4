import torch
import torch.nn as nn
from caselib import fill, floats
from torch.nn.utils.stateless import functional_call


def make():
    net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
    fill(net)
    return net


def case_forms():
    net, x = make(), torch.tensor(floats(5, 3))
    a = functional_call(net, {'2.bias': torch.zeros(2)}, x)
    b = functional_call(net, parameters_and_buffers={}, args=(x,), tie_weights=True)
    return a.detach(), b.detach()


def case_as_a_value():
    run = functional_call
    return run(make(), {'2.bias': torch.zeros(2)}, (torch.tensor(floats(5, 3)),)).detach()
