import torch
from caselib import fill, floats


def case_module():
    net = torch.nn.Linear(3, 2)
    fill(net)
    x = torch.tensor(floats(2, 3))
    traced = torch.jit.trace(net, x)
    return traced(x).detach()


def case_tuple():
    net = torch.nn.Linear(3, 2)
    fill(net)
    x = torch.tensor(floats(2, 3))
    return torch.jit.trace(net, example_inputs=(x,), check_trace=False)(x).detach()
