import torch
from caselib import floats


def case_hooks():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(lambda t: t, lambda t: t * 1):
        y = (x ** 2).sum()
    y.backward()
    return x.grad
