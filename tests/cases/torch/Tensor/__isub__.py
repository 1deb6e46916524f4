import torch
from caselib import fill, floats, positive


def case_aliases():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    other = x
    x -= 2
    x -= y
    x -= 0.5
    return x, other


class Meter:
    def __init__(self):
        self.total = torch.tensor(floats(3, 4))

    def update(self, value):
        self.total -= value


def case_attributes():
    meter = Meter()
    kept = meter.total
    meter.update(2)
    meter.update(torch.tensor(positive(3, 4)))
    return meter.total, kept


def case_items():
    x = torch.tensor(floats(3, 4))
    x[0] -= 2
    x[:, 1:] -= 3
    return x


def case_local():
    x = torch.ones(3, 4)
    x -= 2
    n = 7.0
    n -= 2
    return x, n


def case_parameters():
    layer = torch.nn.Linear(3, 2)
    fill(layer)
    before = layer.bias.detach().clone()
    layer(torch.ones(1, 3)).sum().backward()
    with torch.no_grad():
        for p in layer.parameters():
            p -= 0.1 * p.grad
    return layer.bias.detach() - before


def case_steps():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    for _ in range(2):
        loss = (w * w).sum()
        loss.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
        w.grad = None
    return w, w.requires_grad


def case_fresh_leaf():
    w = torch.ones(3, requires_grad=True)
    for _ in range(2):
        (w * w).sum().backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
            w.grad.zero_()
    return w.detach(), w.requires_grad
