import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    n, b, scalar = torch.tensor(bools(3, 4, seed=1)), torch.tensor(floats(2, 3, 4)), torch.tensor(2.5)
    return (
        x.masked_fill(m, 0), x.masked_fill(m, 0.5), x.masked_fill(m, float("-inf")), x.masked_fill(m, -1e9),
        x.masked_fill(mask=m, value=0), x.masked_fill(i == 0, -1e9), x.masked_fill(m[:1], 0), x.masked_fill(m[0], 0),
        x.masked_fill(~m, 0.0), i.masked_fill(m, -1), m.masked_fill(n, True), x.masked_fill(m, scalar),
        b.masked_fill(m.unsqueeze(0), 0))


def case_gradient():
    x, m = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(bools(3, 4))
    result = x.masked_fill(m, 0.5)
    (result * result).sum().backward()
    return x.grad


def case_gradient_of_value():
    x, value = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(2.0, requires_grad=True)
    (x.masked_fill(torch.tensor(bools(3, 4)), value) ** 2).sum().backward()
    return x.grad, value.grad
