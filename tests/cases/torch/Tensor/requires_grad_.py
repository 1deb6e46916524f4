import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    x.requires_grad_()
    y = torch.tensor(floats(3, 4)).requires_grad_(True)
    w = torch.ones(2, requires_grad=True)
    w.requires_grad_(False)
    flag = True
    v = torch.ones(2)
    v.requires_grad_(flag)
    (x * y).sum().backward()
    return x.grad, y.grad, w.requires_grad, v.requires_grad, torch.ones(2).requires_grad_(requires_grad=True).requires_grad


def frozen(module_or_tensor):
    module_or_tensor.requires_grad_(False)
    return module_or_tensor


def case_unknown():
    return frozen(torch.ones(2, requires_grad=True)).requires_grad, [p.requires_grad for p in frozen(torch.nn.Linear(2, 2)).parameters()]


def call(function, *arguments):
    return function(*arguments)


def switched(t: torch.Tensor, flag):
    t.requires_grad_(flag)
    return t.requires_grad


def case_flag():
    return call(switched, torch.ones(2), True), call(switched, torch.ones(2), False)


def case_of_a_layer():
    layer = torch.nn.Linear(3, 4)
    bias, weight = layer.bias.requires_grad_(False), layer.weight.requires_grad_(False)
    return bias.requires_grad, weight.requires_grad, layer.bias.requires_grad
