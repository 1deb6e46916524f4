import torch
from torch.optim import lr_scheduler


def make_optimizer(lr=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=lr)


def rates(optimizer, scheduler, steps=12):
    found = [optimizer.param_groups[0]["lr"]]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.param_groups[0]["lr"])
    return found, scheduler.get_last_lr()[0]


def case_warmup_and_StepLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.StepLR(optimizer, 2)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_StepLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.StepLR(optimizer, 2)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_StepLR():
    optimizer = make_optimizer()
    lr_scheduler.StepLR(optimizer, 2)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_MultiStepLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.MultiStepLR(optimizer, [2, 3])
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_MultiStepLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.MultiStepLR(optimizer, [2, 3])], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_MultiStepLR():
    optimizer = make_optimizer()
    lr_scheduler.MultiStepLR(optimizer, [2, 3])
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_ExponentialLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.ExponentialLR(optimizer, 0.9)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_ExponentialLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.ExponentialLR(optimizer, 0.9)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_ExponentialLR():
    optimizer = make_optimizer()
    lr_scheduler.ExponentialLR(optimizer, 0.9)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_CosineAnnealingLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.CosineAnnealingLR(optimizer, 5)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_CosineAnnealingLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.CosineAnnealingLR(optimizer, 5)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_CosineAnnealingLR():
    optimizer = make_optimizer()
    lr_scheduler.CosineAnnealingLR(optimizer, 5)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_LambdaLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.LambdaLR(optimizer, lambda e: 0.9 ** e)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_LambdaLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.LambdaLR(optimizer, lambda e: 0.9 ** e)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_LambdaLR():
    optimizer = make_optimizer()
    lr_scheduler.LambdaLR(optimizer, lambda e: 0.9 ** e)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_PolynomialLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.PolynomialLR(optimizer, 6)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_PolynomialLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.PolynomialLR(optimizer, 6)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_PolynomialLR():
    optimizer = make_optimizer()
    lr_scheduler.PolynomialLR(optimizer, 6)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 3)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 3)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 3)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_ConstantLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.ConstantLR(optimizer, 0.5)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_ConstantLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.ConstantLR(optimizer, 0.5)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_ConstantLR():
    optimizer = make_optimizer()
    lr_scheduler.ConstantLR(optimizer, 0.5)
    return optimizer.param_groups[0]["lr"]


def case_warmup_and_LinearLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4)
    main = lr_scheduler.LinearLR(optimizer, 0.5)
    scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, main], milestones=[4])
    return rates(optimizer, scheduler)


def case_inline_LinearLR():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[lr_scheduler.LinearLR(optimizer), lr_scheduler.LinearLR(optimizer, 0.5)], milestones=[3])
    return rates(optimizer, scheduler)


def case_alone_LinearLR():
    optimizer = make_optimizer()
    lr_scheduler.LinearLR(optimizer, 0.5)
    return optimizer.param_groups[0]["lr"]


def case_plateau_alone():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
    scheduler.step(1.0)
    scheduler.step(2.0)
    other = make_optimizer()
    lr_scheduler.ReduceLROnPlateau(other)
    third = make_optimizer()
    return optimizer.param_groups[0]["lr"], [lr_scheduler.ReduceLROnPlateau(third, patience=3)][0].last_epoch


def case_state():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, [lr_scheduler.LinearLR(optimizer, 0.1), lr_scheduler.StepLR(optimizer, 2)], [3])
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.SequentialLR(other, [lr_scheduler.LinearLR(other, 0.1), lr_scheduler.StepLR(other, 2)], [3])
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed, 5)


def takes(scheduler: lr_scheduler.SequentialLR):
    return scheduler.last_epoch


def case_type():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.SequentialLR(optimizer, [lr_scheduler.LinearLR(optimizer, 0.1), lr_scheduler.StepLR(optimizer, 2)], [3])
    return takes(scheduler)


def todo_as_a_value():
    return lr_scheduler.SequentialLR


def todo_multiplicative():
    optimizer = make_optimizer()
    return lr_scheduler.MultiplicativeLR(optimizer, lambda e: 0.9)


class Plain(torch.optim.Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, dict(lr=lr))

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                p.add_(p, alpha=-group["lr"])


def case_own_optimizer():
    optimizer = Plain([torch.nn.Parameter(torch.ones(2))], lr=0.2)
    scheduler = lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=3, eta_min=0.01)
    return rates(optimizer, scheduler, 5)


def todo_chained():
    optimizer = make_optimizer()
    return lr_scheduler.ChainedScheduler([lr_scheduler.StepLR(optimizer, 2), lr_scheduler.ExponentialLR(optimizer, 0.9)])
