import torch
from torch.optim import lr_scheduler


def make_optimizer(lr=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=lr)


def rates(optimizer, *schedulers, steps=9):
    found = [optimizer.param_groups[0]["lr"]]
    for _ in range(steps):
        optimizer.step()
        for scheduler in schedulers:
            scheduler.step()
            found.append(scheduler.get_last_lr()[0])
        found.append(optimizer.param_groups[0]["lr"])
    return found


def case_chained():
    optimizer = make_optimizer()
    constant = lr_scheduler.ConstantLR(optimizer, factor=0.1, total_iters=4)
    exponential = lr_scheduler.ExponentialLR(optimizer, gamma=0.9)
    return rates(optimizer, lr_scheduler.ChainedScheduler([constant, exponential], optimizer=optimizer))


def case_chained_in_place():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ChainedScheduler([
        lr_scheduler.LinearLR(optimizer, start_factor=0.2, total_iters=3),
        lr_scheduler.CosineAnnealingLR(optimizer, T_max=4, eta_min=0.001),
        lr_scheduler.MultiStepLR(optimizer, [2, 5], gamma=0.5)])
    return rates(optimizer, scheduler)


def case_state():
    def build(optimizer):
        return lr_scheduler.ChainedScheduler([lr_scheduler.StepLR(optimizer, 2), lr_scheduler.PolynomialLR(optimizer, 6)])

    optimizer, other = make_optimizer(), make_optimizer()
    scheduler, resumed = build(optimizer), build(other)
    rates(optimizer, scheduler, steps=3)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed, steps=4)


def case_lambda_first():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LambdaLR(optimizer, lambda epoch: min(1.0, (epoch + 1) / 3))
    main = lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
    return rates(optimizer, warmup, main)


def case_lambda_last():
    optimizer = make_optimizer()
    main = lr_scheduler.StepLR(optimizer, 4 / 2, gamma=0.5)
    warmup = lr_scheduler.LambdaLR(optimizer, lr_lambda=lambda epoch: 0.95 ** epoch)
    return rates(optimizer, main, warmup)


def case_warmup_then_main():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, 0.1, total_iters=3)
    main = lr_scheduler.CosineAnnealingLR(optimizer, T_max=5)
    return rates(optimizer, warmup, steps=3), rates(optimizer, main, steps=12)


def case_plateau():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, 0.5, total_iters=2)
    plateau = lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=0, min_lr=0.02)
    found = []
    for loss in (3.0, 2.0, 2.5, 2.5, 1.0, 1.5, 1.6):
        optimizer.step()
        warmup.step()
        plateau.step(loss)
        found.append(optimizer.param_groups[0]["lr"])
    return found


def case_restarts():
    optimizer = make_optimizer()
    restarts = lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=3)
    factors = lr_scheduler.MultiplicativeLR(optimizer, lr_lambda=lambda epoch: 0.5)
    return rates(optimizer, restarts, factors), rates(optimizer, factors, steps=2)


def case_end_of_a_polynomial():
    optimizer = make_optimizer()
    first = lr_scheduler.PolynomialLR(optimizer, total_iters=4, power=2)
    second = lr_scheduler.ExponentialLR(optimizer, 0.5)
    return rates(optimizer, first, second, steps=6)


def case_groups():
    weights = [torch.nn.Parameter(torch.ones(2)) for _ in range(2)]
    optimizer = torch.optim.SGD([{"params": weights[:1]}, {"params": weights[1:], "lr": 0.01}], lr=0.1)
    first = lr_scheduler.ConstantLR(optimizer, 0.5, 2)
    second = lr_scheduler.StepLR(optimizer, 2)
    for _ in range(3):
        for w in weights:
            w.grad = torch.ones(2)
        optimizer.step()
        first.step()
        second.step()
    return [w.detach() for w in weights]


def takes(scheduler: lr_scheduler.ChainedScheduler):
    return scheduler.last_epoch


def todo_as_a_value():
    return lr_scheduler.ChainedScheduler
