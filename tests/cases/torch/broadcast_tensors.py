import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(2, 3)), torch.tensor(floats(3))
    a, b = torch.broadcast_tensors(x, v)
    pair = [v, x]
    return a, b, torch.broadcast_tensors(*pair)


def case_gradient_of_one():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    y = torch.tensor(floats(3, seed=1), requires_grad=True)
    wide, _ = torch.broadcast_tensors(y, x)
    (wide * wide).sum().backward()
    torch.broadcast_tensors(x, y)[0].exp().sum().backward()
    return y.grad, x.grad
