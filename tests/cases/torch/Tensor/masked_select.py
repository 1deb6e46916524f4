import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return x.masked_select(m), x.masked_select(mask=m), x.masked_select(x > 0), i.masked_select(m)


def case_gradient():
    x, m = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(bools(3, 4))
    result = x.masked_select(m)
    (result * result).sum().backward()
    return x.grad
