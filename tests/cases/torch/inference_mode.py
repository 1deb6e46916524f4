import torch
from caselib import floats


def case_with():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.inference_mode():
        y = x * 2
    with torch.inference_mode(mode=False):
        z = x * 2
    with torch.inference_mode(True):
        w = x * 2
    return y.sum().item(), y.requires_grad, z, w.requires_grad


@torch.inference_mode()
def double(x):
    return x * 2


@torch.inference_mode
def triple(x):
    return x * 3


def case_decorators():
    x = torch.tensor(floats(3), requires_grad=True)
    return double(x).requires_grad, triple(x).requires_grad
