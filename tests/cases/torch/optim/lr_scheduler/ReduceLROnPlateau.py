import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

LOSSES = [1.0, 0.9, 0.95, 0.95, 0.95, 0.95, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9]


def make_optimizer(lr=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=lr)


def rates(optimizer, scheduler):
    found = []
    for loss in LOSSES:
        optimizer.step()
        scheduler.step(loss)
        found.append(optimizer.param_groups[0]["lr"])
    return found


def case_default():
    optimizer = make_optimizer()
    scheduler = ReduceLROnPlateau(optimizer)
    return rates(optimizer, scheduler)


def case_options():
    optimizer = make_optimizer()
    scheduler = ReduceLROnPlateau(optimizer, "min", factor=0.5, patience=1, threshold=0.1, threshold_mode="abs", cooldown=1, min_lr=0.01, eps=1e-4)
    return rates(optimizer, scheduler)


def case_positional():
    optimizer = make_optimizer()
    scheduler = ReduceLROnPlateau(optimizer, 'max', 0.5, 2)
    return rates(optimizer, scheduler)


def case_tensor():
    optimizer = make_optimizer()
    scheduler = ReduceLROnPlateau(optimizer, patience=0)
    for loss in LOSSES[:4]:
        scheduler.step(torch.tensor(loss))
    scheduler.step(metrics=torch.tensor(2.0))
    return optimizer.param_groups[0]["lr"], scheduler.num_bad_epochs


def build(optimizer):
    return ReduceLROnPlateau(optimizer, patience=1)


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


def case_statement():
    optimizer = make_optimizer()
    ReduceLROnPlateau(optimizer)
    return optimizer.param_groups[0]["lr"]


def case_type():
    optimizer = make_optimizer()
    return isinstance(build(optimizer), ReduceLROnPlateau)


def todo_rates_of_groups():
    optimizer = make_optimizer()
    return ReduceLROnPlateau(optimizer, min_lr=[0.1])


def todo_optimizer_of_a_call():
    return ReduceLROnPlateau(make_optimizer())
