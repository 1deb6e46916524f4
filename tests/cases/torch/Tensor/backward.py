import torch
from caselib import floats


def case_forms():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    loss = (w * w).sum()
    loss.backward(retain_graph=True)
    first = w.grad.detach().clone()
    loss.backward()
    (w * 2).backward(torch.ones(3, 4))
    (w * 3).backward(gradient=torch.ones(3, 4), retain_graph=False)
    (w * 4).backward(torch.ones(3, 4), True)
    w.sum().backward(None)
    w.sum().backward(retain_graph=None, create_graph=False)
    return first, w.grad


def todo_second_order():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    (w ** 3).sum().backward(create_graph=True)
    return w.grad


def todo_inputs():
    w, v = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    (w * v).sum().backward(inputs=[w])
    return w.grad


def case_of_unknown():
    def twice(loss, keep):
        loss.backward(retain_graph=True)
        loss.backward(retain_graph=keep)
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    list(map(twice, [(x * x).sum()], [False]))
    return x.grad


def todo_of_others(accelerator, loss):
    accelerator.backward(loss, retain_graph=True)
