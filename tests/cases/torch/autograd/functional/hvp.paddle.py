import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.functional.hvp: paddle.autograd.jacobian and hessian take outputs and inputs, no f...
    return torch.autograd.functional.hvp


def todo_call(func, inputs):
    # TODO(pt2pd): TPD2001 torch.autograd.functional.hvp: paddle.autograd.jacobian and hessian take outputs and inputs, no f...
    return torch.autograd.functional.hvp(func, inputs)
