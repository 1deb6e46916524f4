import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, b = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(floats(2, 3, 4))
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return x.matmul(y.t()), x.matmul(v), v.matmul(w), x.matmul(other=y.t()), b.matmul(x.t()), i.matmul(j.t())


def case_gradient():
    x, v = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(4), requires_grad=True)
    result = x.matmul(v)
    (result * result).sum().backward()
    return x.grad, v.grad
