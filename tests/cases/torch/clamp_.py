import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    torch.clamp_(x, -0.5, 0.5)
    return x, row, torch.clamp_(torch.tensor(floats(2, 3)), min=0), torch.clip_(torch.tensor(floats(2, 3)), max=0.1)


def case_integers():
    i, j = torch.arange(9), torch.arange(9)
    torch.clamp_(i, min=3)
    torch.clamp_(j, max=6)
    return i, j


def case_tensors():
    low, high = torch.tensor(floats(2, 3, seed=1)) - 1, torch.tensor(floats(2, 3, seed=2)) + 1
    x, y, z = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3))
    torch.clamp_(x, low, high)
    torch.clamp_(y, min=low)
    torch.clamp_(z, max=high)
    return x, y, z


def todo_tensor_and_computed_receiver():
    low = torch.zeros(2, 3)
    return torch.clamp_(torch.tensor(floats(2, 3)), min=low)


def todo_upper_tensor_and_computed_receiver():
    high = torch.zeros(2, 3)
    return torch.clamp_(torch.tensor(floats(2, 3)), max=high)
