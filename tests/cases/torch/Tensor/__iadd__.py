import torch
from caselib import bools, floats, ints


def case_aliases():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    other = x
    x += 1
    x += y
    x += 0.5
    return x, other


def case_local():
    total = torch.zeros(3)
    for k in range(3):
        total += torch.ones(3) * k
    count = 0
    count += 2
    names = ["a"]
    names += ["b"]
    return total, count, names


def add_to(t, value):
    t += value


def case_of_the_caller():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    add_to(x, 1)
    add_to(x, y)
    add_to(i, 2)
    return x, i


def case_of_lists_and_dicts():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    pair, state = [x, y], {"sum": torch.zeros(3, 4)}
    total = state["sum"]
    pair[0] += 1
    pair[1] += x
    state["sum"] += y
    return x, y, total, state["sum"]


def case_items():
    x, m = torch.tensor(floats(3, 4)), torch.tensor(bools(3, 4))
    x[0] += 1
    x[:, 1] += x[:, 2]
    x[m] += 2
    x[[0, 2]] += 0.5
    return x


def case_gradient_of_slices():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    z = x * 2
    z[0].copy_(y[1])
    z[1, 1:].zero_()
    z[2].fill_(3.0)
    z[:, 0].add_(y[:, 0])
    (z * z).sum().backward()
    return x.grad, y.grad
