import torch
from caselib import floats


def case_forms():
    x, b, v = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(4))
    return (
        x.unfold(1, 2, 1), x.unfold(0, 2, 1), x.unfold(dimension=1, size=2, step=2), b.unfold(2, 3, 1),
        b.unfold(-1, 2, 2), v.unfold(0, 3, 1))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.unfold(1, 2, 1)
    (result * result).sum().backward()
    return x.grad


def case_gradient_2():
    b = torch.tensor(floats(2, 3, 4), requires_grad=True)
    result = b.unfold(2, 3, 1)
    (result * result).sum().backward()
    return b.grad


def windows(x, size):
    return x.unfold(-1, size, 1), x.unfold(dimension=0, size=2, step=size)


def case_of_unknown():
    made = globals()["windows"]
    return made(torch.tensor(floats(3, 4)), 2)
