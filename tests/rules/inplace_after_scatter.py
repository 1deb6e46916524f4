import torch
from caselib import floats


def case_scatter_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1), requires_grad=True)
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.scatter(torch.tensor(floats(4, 3)), 0, index, source).mul_(2).add_(1)
    (y * y).sum().backward()
    return y, source.grad


def case_scatter_value_changed_in_place_afterwards():
    x = torch.tensor(floats(4, 3), requires_grad=True)
    y = torch.scatter(x, 0, torch.tensor([[0, 1, 2], [2, 0, 1]]), 1.5).mul_(2)
    (y * y).sum().backward()
    z = torch.scatter(x.detach(), 0, torch.tensor([[0, 1, 2]]), value=2.5).mul_(2)
    return y, z, x.grad


def case_scatter_add_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1), requires_grad=True)
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.scatter_add(torch.tensor(floats(4, 3)), 0, index, source).mul_(2).add_(1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1), requires_grad=True)
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.tensor(floats(4, 3)).scatter(0, index, source).mul_(2).add_(1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_value_changed_in_place_afterwards():
    x = torch.tensor(floats(4, 3), requires_grad=True)
    y = x.scatter(0, torch.tensor([[0, 1, 2], [2, 0, 1]]), 1.5).mul_(2)
    (y * y).sum().backward()
    return y, x.grad


def case_method_scatter_in_place_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1), requires_grad=True)
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.tensor(floats(4, 3)).scatter_(0, index, source).mul_(2).add_(1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_in_place_value_changed_in_place_afterwards():
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    one_hot = torch.zeros(4, 3).scatter_(0, index, 1.0).mul_(0.9).add_(0.1)
    x = torch.tensor(floats(4, 3))
    same = x
    x.scatter_(0, index, 1.5).mul_(2)
    return one_hot, x, same


def case_method_scatter_add_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1), requires_grad=True)
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.tensor(floats(4, 3)).scatter_add(0, index, source).mul_(2).add_(1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_add_in_place_changed_in_place_afterwards():
    source = torch.tensor(floats(4, seed=1), requires_grad=True)
    index = torch.tensor([0, 1, 1, 3])
    counts = torch.zeros(5).scatter_add_(0, index, source).clamp_(min=0.1)
    (counts * counts).sum().backward()
    return counts, source.grad
