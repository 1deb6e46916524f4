import torch
from caselib import fill, floats


@torch.jit.script
def double(x):
    return x * 2


def case_function():
    return double(torch.tensor(floats(2, 3)))


def case_module():
    net = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU())
    fill(net)
    return torch.jit.script(net)(torch.tensor(floats(2, 3))).detach(), torch.jit.script(obj=net)(torch.tensor(floats(1, 3))).detach()
