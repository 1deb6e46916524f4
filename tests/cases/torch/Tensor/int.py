import torch
from caselib import bools, floats, ints


def case_forms():
    x, j = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    m = torch.tensor(bools(3, 4))
    return x.abs().int(), j.int(), m.int(), x[0].abs().int().dtype


def case_truncation():
    x, m = torch.tensor(floats(3, 4)), torch.tensor(bools(3, 4))
    return (x * 3).int(), (m.int() + 1).sum()


def case_memory_format():
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return j.int(memory_format=torch.contiguous_format)


def case_cuts_the_gradient():
    x = torch.tensor([0.3, 1.7, 2.2], requires_grad=True)
    (x * x.int().float() + x.detach().int()).sum().backward()
    return x.grad
