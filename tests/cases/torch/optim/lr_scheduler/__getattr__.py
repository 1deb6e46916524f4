import torch
from torch.optim import lr_scheduler


def make_optimizer(lr=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=lr)


def rates(name, *args, steps=8, **options):
    optimizer = make_optimizer()
    scheduler = getattr(lr_scheduler, name)(optimizer, *args, **options)
    found = [optimizer.param_groups[0]["lr"]]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.param_groups[0]["lr"])
    return found


def case_names():
    return rates("StepLR", 3), rates("StepLR", step_size=2, gamma=0.5), rates("MultiStepLR", [2, 5], 0.1), \
        rates("ExponentialLR", gamma=0.9), rates("CosineAnnealingLR", 6, eta_min=0.01), rates("CosineAnnealingWarmRestarts", T_0=3), \
        rates("LambdaLR", lambda epoch: 0.9 ** epoch), rates("MultiplicativeLR", lr_lambda=lambda epoch: 0.8)


def case_other_orders():
    return rates("LinearLR", 0.5, total_iters=4), rates("LinearLR"), rates("PolynomialLR", 4, 2.0), rates("PolynomialLR"), \
        rates("ConstantLR", factor=0.5), rates("OneCycleLR", 0.2, total_steps=10), \
        rates("OneCycleLR", max_lr=0.2, epochs=5, steps_per_epoch=2, pct_start=0.4, cycle_momentum=False, div_factor=10)


def case_plateau():
    optimizer = make_optimizer()
    options = {"mode": "min", "factor": 0.5, "patience": 1, "threshold": 0.001, "eps": 1e-8}
    scheduler = getattr(torch.optim.lr_scheduler, "ReduceLROn" + "Plateau")(optimizer, **options)
    found = []
    for loss in (1.0, 0.9, 0.95, 0.95, 0.96, 0.97, 0.1):
        scheduler.step(loss)
        found.append(optimizer.param_groups[0]["lr"])
    return found


def build(config, module, *args):
    options = dict(config)
    return getattr(module, options.pop("type"))(*args, **options)


def case_module_handed_to_a_function():
    weight = torch.nn.Parameter(torch.ones(3))
    optimizer = build({"type": "Adam", "lr": 0.1, "betas": (0.8, 0.9)}, torch.optim, [weight])
    scheduler = build({"type": "StepLR", "step_size": 1}, torch.optim.lr_scheduler, optimizer)
    (weight * weight).sum().backward()
    optimizer.step()
    scheduler.step()
    return weight.detach(), optimizer.param_groups[0]["lr"]


class Config:
    scheduler = lr_scheduler.StepLR
    options = {"step_size": 2, "gamma": 0.5}


def run(optimizer, kind=lr_scheduler.ExponentialLR, **options):
    scheduler = kind(optimizer, **options)
    optimizer.step()
    scheduler.step()
    return optimizer.param_groups[0]["lr"], isinstance(scheduler, lr_scheduler.StepLR)


def case_classes_as_values():
    kinds = {"cosine": lr_scheduler.CosineAnnealingLR, "plateau": torch.optim.lr_scheduler.ReduceLROnPlateau,
             "multi": lr_scheduler.MultiStepLR, "lambda": lr_scheduler.LambdaLR, "linear": lr_scheduler.LinearLR,
             "product": lr_scheduler.MultiplicativeLR, "restarts": lr_scheduler.CosineAnnealingWarmRestarts,
             "poly": lr_scheduler.PolynomialLR, "constant": lr_scheduler.ConstantLR, "cycle": lr_scheduler.OneCycleLR}
    arguments = {"cosine": {"T_max": 4}, "plateau": {"patience": 2}, "multi": {"milestones": [1]}, "linear": {},
                 "lambda": {"lr_lambda": lambda n: 0.5 ** n}, "product": {"lr_lambda": lambda n: 0.3}, "restarts": {"T_0": 2},
                 "poly": {"total_iters": 3}, "constant": {}, "cycle": {"max_lr": 1.0, "total_steps": 4}}
    found = []
    for name in kinds:
        optimizer = make_optimizer()
        scheduler = kinds[name](optimizer, **arguments[name])
        optimizer.step()
        scheduler.step(1.0) if name == "plateau" else scheduler.step()
        found.append(optimizer.param_groups[0]["lr"])
    return found, Config.scheduler(make_optimizer(), **Config.options).last_epoch, run(make_optimizer(), gamma=0.3), \
        run(make_optimizer(), kind=lr_scheduler.StepLR, step_size=1, gamma=0.2)
