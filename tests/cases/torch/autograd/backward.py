import torch
from caselib import floats


def case_scalar():
    x = torch.tensor(floats(3), requires_grad=True)
    torch.autograd.backward((x ** 2).sum())
    return x.grad


def case_grad_tensors():
    x = torch.tensor(floats(3), requires_grad=True)
    y = x * 2
    torch.autograd.backward([y], [torch.ones(3)], retain_graph=True)
    torch.autograd.backward(tensors=[y], grad_tensors=[torch.ones(3)])
    return x.grad


def todo_inputs():
    x = torch.tensor(floats(3), requires_grad=True)
    torch.autograd.backward((x ** 2).sum(), inputs=[x])
