import torch
from caselib import floats


def case_forms():
    x, i, s = torch.tensor(floats(2, 3)), torch.tensor([[0, 5], [2, 0]]), torch.tensor(floats(2, 2, seed=1))
    y = x
    x.put_(i, s, accumulate=True)
    return y, x.put_(torch.tensor([1, 3]), s[0])


def todo_of_a_call():
    return [torch.zeros(3)][0].put_(torch.tensor([0]), torch.ones(1))


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().put_(torch.tensor([0, 2]), torch.ones(2))
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.put_(torch.tensor([0, 2]), torch.ones(2))
    return h
