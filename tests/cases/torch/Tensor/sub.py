import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return (
        x.sub(y), x.sub(2), x.sub(other=y), i.sub(2), i.sub(j), x.sub(y, alpha=2), x.sub(2, alpha=3),
        (x - 1).sub(y - 1))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.sub(whole, alpha=2), real.sub(whole), whole.sub(real)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.sub(y, alpha=2)
    (result * result).sum().backward()
    return x.grad, y.grad


class Channel:
    def __init__(self):
        self.seen = []

    def sub(self, name):
        self.seen.append(name)


def of_unknown(t, other, channel):
    channel.sub(other)
    return t.sub(other), t.sub(other, alpha=2), t.sub(0.5).sub(other)


def case_unknown():
    made, channel = globals()["of_unknown"], Channel()
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return made(x, y, channel), len(channel.seen)


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    return x.sub(2, y), x.sub(-lr, y)
