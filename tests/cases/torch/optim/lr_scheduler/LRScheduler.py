import torch
from torch.optim.lr_scheduler import LRScheduler, _LRScheduler


def make_optimizer(lr=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=lr)


class Warmup(_LRScheduler):
    def __init__(self, optimizer, steps, last_epoch=-1):
        self.steps = steps
        super(Warmup, self).__init__(optimizer, last_epoch)

    def get_lr(self):
        factor = min(1.0, (self.last_epoch + 1) / self.steps)
        return [base_lr * factor for base_lr in self.base_lrs]


class Poly(LRScheduler):
    def __init__(self, optimizer, total):
        self.total = total
        super().__init__(optimizer)

    def get_lr(self):
        assert len(self.optimizer.param_groups) == len(self.base_lrs)
        return [lr * (1 - self.last_epoch / self.total) for lr in self.base_lrs]


def rates(optimizer, scheduler, steps=6):
    found = [optimizer.param_groups[0]["lr"]]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append([group["lr"] for group in optimizer.param_groups])
    return found, scheduler.last_epoch, scheduler.get_last_lr()[0]


def case_own_scheduler():
    optimizer = make_optimizer()
    return rates(optimizer, Warmup(optimizer, 4))


def case_other():
    optimizer = make_optimizer()
    return rates(optimizer, Poly(optimizer, 10))


def case_groups():
    p, q = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([{"params": [p]}, {"params": [q], "lr": 0.5}], lr=0.1)
    return rates(optimizer, Warmup(optimizer, 4))


def case_state():
    optimizer = make_optimizer()
    scheduler = Warmup(optimizer, 5)
    rates(optimizer, scheduler, 2)
    other = make_optimizer()
    resumed = Warmup(other, 5)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed, 3)


def takes(scheduler: torch.optim.lr_scheduler.LRScheduler):
    return scheduler.last_epoch


def case_type():
    optimizer = make_optimizer()
    return takes(torch.optim.lr_scheduler.StepLR(optimizer, 2))


def case_present_rates():
    optimizer = make_optimizer()
    scheduler = Warmup(optimizer, 4)
    other = Poly(make_optimizer(), 4)
    return scheduler.get_lr(), other.get_lr()
