import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    before = x.requires_grad
    x.requires_grad = True
    during = x.requires_grad, (x * 2).requires_grad, not x.requires_grad
    (x * x).sum().backward()
    flag = False
    y = torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    y.requires_grad = flag
    z = torch.ones(2, requires_grad=True)
    z.requires_grad = False
    return before, during, x.grad, y.requires_grad, z.requires_grad, "on" if x.requires_grad else "off"


def case_parameters():
    layer = torch.nn.Linear(2, 2)
    for p in layer.parameters():
        p.requires_grad = False
    return [p.requires_grad for p in layer.parameters()]


def todo_augmented():
    x = torch.tensor(floats(3, 4))
    x.requires_grad |= True
    return x


def call(function, *arguments):
    return function(*arguments)


def switched(t: torch.Tensor, flag):
    t.requires_grad = flag
    return t.requires_grad


def case_flag():
    return call(switched, torch.ones(2), True), call(switched, torch.ones(2), False)
