import torch
from torch.utils.checkpoint import checkpoint
from caselib import fill, floats


def make():
    net = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2))
    fill(net)
    return net


def case_module():
    net = make()
    x = torch.tensor(floats(2, 3), requires_grad=True)
    checkpoint(net, x, use_reentrant=False).sum().backward()
    return x.grad, net[2].bias.grad


def case_function_and_keywords():
    net = make()
    x = torch.tensor(floats(2, 3), requires_grad=True)
    y = torch.utils.checkpoint.checkpoint(lambda a, b: net(a) * b, x, 2.0, use_reentrant=True)
    y.sum().backward()
    return x.grad


def case_input_without_gradient():
    net = make()
    checkpoint(net, torch.tensor(floats(2, 3)), use_reentrant=False).sum().backward()
    return net[2].bias.grad


def case_default():
    net = make()
    x = torch.tensor(floats(2, 3), requires_grad=True)
    checkpoint(net, x).sum().backward()
    return x.grad


def case_value():
    return callable(checkpoint)
