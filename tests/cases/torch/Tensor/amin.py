import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.amin(), x.amin(1), x.amin((0, 1)), x.amin(dim=1, keepdim=True), i.amin(1), x.amin(axis=0),
        x.amin(dim=0, keepdims=True))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.amin(1)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    mask = torch.tensor(floats(3, 4)) > 0
    return mask.amin(), mask.amin(1), mask.amin(dim=0, keepdim=True)
