import torch
from caselib import floats, positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    d = torch.tensor(floats(3, 4)).double()
    return (q - 0.15).rad2deg(), p[0].rad2deg(), (d * 0.1 + 0.5).abs().rad2deg()


def case_gradient():
    q = torch.tensor(positive(3, 4, seed=1), requires_grad=True)
    result = (q * 0.8).rad2deg()
    (result * result).sum().backward()
    return q.grad


def case_mask():
    return torch.tensor([True, False]).rad2deg()
