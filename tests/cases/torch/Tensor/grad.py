import torch
from caselib import floats


def case_forms():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    before = w.grad is None
    (w * w).sum().backward()
    first = w.grad.detach().clone()
    w.grad.zero_()
    zeroed = w.grad.detach().clone()
    w.grad = None
    after = w.grad is None
    (w * 3).sum().backward()
    scaled = w.grad.data * 2
    return before, first, zeroed, after, w.grad, scaled, w.grad.norm().item()


def case_step():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    for _ in range(3):
        (w ** 2).sum().backward()
        with torch.no_grad():
            w.sub_(0.1 * w.grad)
        w.grad = None
    return w


def case_changed_in_place():
    w, y = torch.tensor(floats(3, 4), requires_grad=True), torch.full((3, 4), 2.0)
    (w * w).sum().backward()
    w.grad.mul_(2)
    w.grad.div_(4)
    w.grad.add_(1)
    w.grad.sub_(0.5)
    w.grad.mul_(y)
    w.grad.div_(y + 1)
    w.grad.add_(y)
    w.grad.sub_(y * 0.5)
    w.grad.add_(y, alpha=0.1)
    w.grad.sub_(y, alpha=0.2)
    w.grad.clamp_(-1, 1)
    w.grad.data.mul_(3)
    return w.grad


def case_filled():
    w, v = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(4), requires_grad=True)
    (w * v).sum().backward()
    w.grad.fill_(1.5)
    v.grad.zero_()
    filled = w.grad.detach().clone()
    w.grad.fill_(torch.tensor(2.5))
    w.grad.add_(2, alpha=0.5)
    w.grad.sub_(2, alpha=0.25)
    return filled, w.grad, v.grad


def case_parameters():
    layer = torch.nn.Linear(3, 2)
    layer(torch.ones(1, 3)).sum().backward()
    for p in layer.parameters():
        p.grad.zero_()
    zeros = [p.grad.abs().sum().item() for p in layer.parameters()]
    layer(torch.ones(1, 3)).sum().backward()
    for p in layer.parameters():
        p.grad.data.clamp_(max=0.5)
    return zeros, layer.bias.grad
