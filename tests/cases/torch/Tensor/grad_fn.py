import torch
from caselib import floats


def case_forms():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    y, x = w * 2, torch.ones(2)
    return w.grad_fn is None, y.grad_fn is None, y.grad_fn is not None, x.grad_fn is None, w.grad_fn


def todo_of_an_expression():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    return (w * 2).grad_fn
