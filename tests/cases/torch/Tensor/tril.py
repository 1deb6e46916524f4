import torch
from caselib import floats, ints


def case_forms():
    x, i, b = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(floats(2, 3, 4))
    return x.tril(), x.tril(-1), x.tril(diagonal=1), b.tril(), i.tril(1)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.tril()
    (result * result).sum().backward()
    return x.grad
