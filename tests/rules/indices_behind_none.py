"""Tensors and lists as indices behind a None: Paddle takes them for another axis."""
import torch
from caselib import floats


def case_one_index():
    x, i = torch.tensor(floats(4, 5, 6)), torch.tensor([0, 2])
    return x[None, i], x[None, :, i], x[:, None, i], x[None, None, i], x[None, [0, 2]], x[:, None, [0, 2]], x[None, 1:3, i], x[None, 0, i]


def case_several():
    x, i, j = torch.tensor(floats(4, 5, 6)), torch.tensor([0, 2]), torch.tensor([1, 3])
    return x[None, i, j], x[i, None, j], x[:, i, None, j], x[None, i, :, None], x[None, :, None, i], x[None, i, 0], x[0, None, i]


def case_ellipsis():
    x, i = torch.tensor(floats(4, 5, 6)), torch.tensor([0, 2])
    return x[..., None, i], x[None, ..., i], x[..., None, None, i], x[..., None, 1:3, i]


def case_masks():
    x = torch.tensor(floats(4, 5, 6))
    m = torch.tensor([True, False, True, False])
    return x[None, m], (x + 1)[None, m], x.abs()[None, :, x[0, :, 0] > 0]


def case_as_they_are():
    x, i, k = torch.tensor(floats(4, 5, 6)), torch.tensor([0, 2]), 1
    return x[i, None], x[:, i, None], x[None, k], x[None, 1:3], x[None], x[..., None], x[i, ..., None]


def case_gradient():
    x, i = torch.tensor(floats(4, 5), requires_grad=True), torch.tensor([0, 2])
    x[None, i].sin().sum().backward()
    return x.grad


def case_stored():
    x, y, i = torch.tensor(floats(4, 5)), torch.tensor(floats(4, 5)), torch.tensor([0, 2])
    x[None, i] = 1
    x[:, None, i] = 2.5
    y[None, :, None, i] += 1
    y[None, [1, 3]] *= 2
    return x, y


def todo_stored():
    x, i = torch.zeros(4, 5), torch.tensor([0, 2])
    x[None, i] = torch.ones(1, 2, 5)
    return x
