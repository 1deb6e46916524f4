"""One of several schedulers is taken: none shares the optimizer's rate with another."""
import torch
from torch.optim import lr_scheduler


def make_optimizer():
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)


def rates(optimizer, scheduler):
    found = []
    for _ in range(5):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.param_groups[0]["lr"])
    return found


def in_arms(kind, optimizer):
    if kind == "step":
        scheduler = lr_scheduler.StepLR(optimizer, 2)
    elif kind == "exponential":
        scheduler = lr_scheduler.ExponentialLR(optimizer, 0.5)
    else:
        scheduler = lr_scheduler.CosineAnnealingLR(optimizer, 4)
    return scheduler


def returned(kind, optimizer):
    if kind == "step":
        return lr_scheduler.StepLR(optimizer, 2)
    return lr_scheduler.ExponentialLR(optimizer, 0.5)


def in_one_line(kind, optimizer):
    return lr_scheduler.StepLR(optimizer, 2) if kind == "step" else lr_scheduler.ExponentialLR(optimizer, 0.5)


def case_choices():
    found = []
    for build in (in_arms, returned, in_one_line):
        for kind in ("step", "exponential"):
            optimizer = make_optimizer()
            found.append(rates(optimizer, build(kind, optimizer)))
    return found
