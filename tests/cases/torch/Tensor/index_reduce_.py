import torch
from caselib import floats


def case_forms():
    x, i, s = torch.tensor(floats(3, 4)), torch.tensor([0, 2]), torch.tensor(floats(2, 4))
    y = x
    x.index_reduce_(0, i, s, "amin")
    return y, x.index_reduce_(dim=0, index=i, source=s, reduce="prod", include_self=False)


def todo_of_a_call():
    return torch.zeros(3).clone().index_reduce_(0, torch.tensor([0]), torch.ones(1), "prod")


def case_gradient():
    messages = torch.tensor(floats(5, 3), requires_grad=True)
    out = torch.zeros(4, 3)
    out = out.index_reduce_(0, torch.tensor([0, 2, 2, 1, 0]), messages, "amax", include_self=False)
    (out * out).sum().backward()
    return messages.grad


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.index_reduce_(1, torch.tensor([0, 2]), torch.ones(3, 2), "amax")
    return h
