import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3))
    return torch.clone(x), torch.clone(input=x), torch.clone(i), torch.clone(x[1:], memory_format=torch.preserve_format)


def case_is_a_copy():
    x = torch.zeros(3)
    y = torch.clone(x)
    y[0] = 1
    return x, y


def case_gradient():
    x = torch.tensor(floats(3), requires_grad=True)
    y = torch.clone(x)
    (y * y).sum().backward()
    return y, x.grad
