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


def sharded(v, size, dim=0):
    for part in torch.split(v, size, dim):
        (part ** 2).sum().backward()
    for part in v.split([1, 2]):
        part.sum().backward()
    return v.grad


def case_pieces():
    v = torch.tensor(floats(3, 4), requires_grad=True)
    w = torch.tensor(floats(3, 4), requires_grad=True)
    a, b = torch.split(w * 2, [3, 1], dim=1)
    torch.autograd.backward((a, b), (torch.ones(3, 3), torch.ones(3, 1)))
    return sharded(v, 2), sharded(torch.tensor(floats(3, 5), requires_grad=True), 2, 1), w.grad, [p.shape for p in v.split(split_size=2)]
