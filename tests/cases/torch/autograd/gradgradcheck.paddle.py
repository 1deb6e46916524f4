import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.gradgradcheck: compare with finite differences by hand
    return torch.autograd.gradgradcheck


def todo_call(func, inputs):
    # TODO(pt2pd): TPD2001 torch.autograd.gradgradcheck: compare with finite differences by hand
    return torch.autograd.gradgradcheck(func, inputs)
