import torch
from caselib import floats, positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    d = torch.tensor(floats(3, 4)).double()
    return (q - 0.15).erfinv(), p[0].erfinv(), (d * 0.1 + 0.5).abs().erfinv()


def case_gradient():
    q = torch.tensor(positive(3, 4, seed=1), requires_grad=True)
    result = (q * 0.8).erfinv()
    (result * result).sum().backward()
    return q.grad


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.erfinv()
