import torch
from caselib import floats, positive


def case_forms():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    return x.lerp(y, 0.3), x.lerp(end=y, weight=0.3), x.lerp(y, p), (x + 1).lerp(y, p), x.lerp(y, weight=0.5)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    p = torch.tensor(positive(3, 4), requires_grad=True)
    result = x.lerp(y, p)
    (result * result).sum().backward()
    return x.grad, y.grad, p.grad


def case_gradient_2():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.lerp(y, 0.3)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_whole_weight():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 5.0])
    return x.lerp(y, 1), x.lerp(end=y, weight=0)
