import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.amax(), x.amax(1), x.amax((0, 1)), x.amax(dim=1, keepdim=True), i.amax(1), x.amax(axis=0),
        x.amax(dim=0, keepdims=True))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.amax(1)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    mask = torch.tensor(floats(3, 4)) > 0
    return mask.amax(), mask.amax(1), mask.amax(dim=0, keepdim=True)
