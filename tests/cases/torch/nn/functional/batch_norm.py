import torch
import torch.nn.functional as F
from caselib import floats, positive


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, torch.tensor(positive(3)), torch.tensor(positive(3, seed=1)))


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, torch.tensor(positive(3)), torch.tensor(positive(3, seed=1)), torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), True, 0.2, 1e-3)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(input=c, running_mean=torch.tensor(positive(3)), running_var=torch.tensor(positive(3)), weight=None, bias=None, training=False, momentum=0.1, eps=1e-5)


def case_updated():
    c = torch.tensor(floats(2, 3, 8, 8))
    mean = torch.zeros(3)
    F.batch_norm(c, mean, torch.ones(3), training=True, momentum=0.3)
    return mean


def gradients(y, *xs):
    (y * y * torch.linspace(0.5, 1.5, y.numel()).reshape(y.shape)).sum().backward()
    return y, [x.grad.detach() for x in xs]


def case_weight_alone():
    x, w = torch.tensor(floats(4, 3, 2, 2), requires_grad=True), torch.ones(3, requires_grad=True)
    return gradients(F.batch_norm(x, None, None, weight=w, training=True), x, w)


# What is None must be seen here and below: the calls stand in the line of their loop, so that no variable can hold it.
def case_bias_alone():
    x, b, out = torch.tensor(floats(4, 3), requires_grad=True), torch.zeros(3, requires_grad=True), []
    for train in (True, False): out.append(F.batch_norm(x, torch.zeros(3), torch.ones(3), None, b, train))
    return gradients(sum(out), x, b)


class ScaleNorm(torch.nn.Module):
    def __init__(self, track):
        super().__init__()
        self.track = track
        self.weight = torch.nn.Parameter(torch.ones(3))
        self.register_buffer('bias', torch.zeros(3))
        self.register_buffer('mean', torch.zeros(3))
        self.register_buffer('var', torch.ones(3))

    def forward(self, x):
        return F.batch_norm(x, self.mean if self.track else None, self.var if self.track else None,
                            self.weight, self.bias, self.training or not self.track, 0.2)


class ShiftNorm(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bias = torch.nn.Parameter(torch.zeros(3))
        self.register_buffer('weight', torch.ones(3))

    def forward(self, x):
        return F.batch_norm(x, torch.zeros(3), torch.ones(3), self.weight, self.bias)


class PlainScaleNorm(ScaleNorm):
    def forward(self, x):
        return F.batch_norm(x, self.mean, self.var, self.weight, self.bias, True)


def case_weight_without_a_trained_bias():
    out = []
    for m in (ScaleNorm(True), ScaleNorm(False), PlainScaleNorm(True)):
        x = torch.tensor(floats(4, 3, 2, 2), requires_grad=True)
        out.append((gradients(m(x), x, m.weight), m.mean, m.var))
    return out


def case_bias_without_a_trained_weight():
    x, m = torch.tensor(floats(4, 3, 2, 2), requires_grad=True), ShiftNorm()
    return gradients(m(x), x, m.bias)


def case_statistics_that_may_be_missing():
    mean, var, x, out = torch.zeros(3), torch.ones(3), torch.tensor(floats(4, 3)), []
    for given in (True, False): out.append(F.batch_norm(x, mean if given else None, var if given else None, training=not given))
    return out, mean


def case_without_statistics():
    x, out = torch.tensor(floats(4, 3)), []
    for eps in (1e-5, 1e-3): out += [F.batch_norm(x, None, None, training=True, eps=eps), F.batch_norm(x * 2, None, None, training=True)]
    return out
