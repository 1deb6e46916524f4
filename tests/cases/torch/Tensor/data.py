import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.data, x.data.sum(), x.data[0]


def case_written():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    w.data = torch.tensor(floats(3, 4, seed=1))
    w.data[0] = 5.0
    w.data.add_(torch.ones(3, 4))
    w.data.mul_(0.5)
    w.data -= 0.25
    w.data.clamp_(-1, 1)
    return w


def case_zeroed():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    w.data.zero_()
    v = torch.tensor(floats(4), requires_grad=True)
    v.data.fill_(1.5)
    return w, v, w.data.requires_grad


def case_gradient_written():
    # an object that .grad gives is a new one each time
    w = torch.tensor(floats(3), requires_grad=True)
    layer = torch.nn.Linear(3, 1)
    (w ** 2).sum().backward()
    layer(torch.ones(2, 3)).sum().backward()
    w.grad.data *= 0.5
    w.grad.data += 1
    for p in layer.parameters():
        p.grad.data /= 4.0
    return w.grad, layer.bias.grad, layer.weight.grad.sum().item()


class Counted(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("seen", torch.tensor(0.0))

    def count(self, x):
        self.seen.data += x.sum()
        self.seen.data *= 2
        return self.seen


def case_without_axes():
    counted = Counted()
    counted.count(torch.tensor(floats(3, 4)))
    w = torch.tensor(2.0, requires_grad=True)
    (w ** 3).backward()
    w.grad.data *= 0.5
    w.data -= 0.25
    return counted.count(torch.ones(2)), counted.seen, w.grad, w
