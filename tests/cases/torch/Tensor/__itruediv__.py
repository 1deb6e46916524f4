import torch
from caselib import floats, positive


def case_aliases():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    other = x
    x /= 2
    x /= y
    x /= 0.5
    return x, other


class Meter:
    def __init__(self):
        self.total = torch.tensor(floats(3, 4))

    def update(self, value):
        self.total /= value


def case_attributes():
    meter = Meter()
    kept = meter.total
    meter.update(2)
    meter.update(torch.tensor(positive(3, 4)))
    return meter.total, kept


def case_items():
    x = torch.tensor(floats(3, 4))
    x[0] /= 2
    x[:, 1:] /= 3
    return x


def case_local():
    x = torch.ones(3, 4)
    x /= 2
    n = 7.0
    n /= 2
    return x, n


def case_gradients():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    (w * w).sum().backward()
    w.grad /= 2
    w.grad += 1
    w.grad *= 3
    w.grad -= 0.5
    return w.grad


def case_data():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    w.data /= 2
    w.data += 1
    w.data *= 3
    w.data -= 0.5
    return w
