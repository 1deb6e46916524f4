import torch
from caselib import floats


def case_forms():
    x, y, rows = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([0, 2])
    a, b = x.clone(), x.clone()
    a.index_copy_(0, rows, y[:2])
    same = b.index_copy_(1, rows, y[:, :2])
    return a, b, same


def todo_of_an_expression():
    x, rows = torch.tensor(floats(3, 4)), torch.tensor([0, 2])
    return [x.clone()][0].index_copy_(0, rows, x[:2])


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().index_copy_(1, torch.tensor([0, 2]), torch.ones(3, 2))
    z = torch.tensor(floats(3, 4)).index_copy_(0, torch.tensor([0, 2]), torch.ones(2, 4))
    return y + 0, z


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.index_copy_(1, torch.tensor([0, 2]), torch.ones(3, 2))
    k = x * 1
    k.index_copy_(0, torch.tensor([0, 2]), torch.ones(2, 4))
    h = h + k
    return h
