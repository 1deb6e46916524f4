import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.shape, x.shape[0], b.shape[1:], x.shape[-1], len(x.shape), x.shape == torch.zeros(3, 4).shape,
        x.shape[0] * 2, x.shape.numel())


def case_in_use():
    b = torch.tensor(floats(2, 3, 4))
    n, c, _ = b.shape
    *head, last = b.shape
    return n, c, head, last, b.view(*b.shape, 1), torch.zeros(b.shape), tuple(b.shape), list(b.shape), b.reshape(b.shape[0], -1)
