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
    return found, scheduler.last_epoch


def case_assigned():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)
    optimizer.step()
    scheduler.step()
    return scheduler.get_last_lr()[0], scheduler.get_last_lr()


def build(optimizer):
    return lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.LambdaLR(self.optimizer, lambda epoch: 0.9 ** epoch)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.LambdaLR(other, lambda epoch: 0.9 ** epoch)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)
    return optimizer.param_groups[0]["lr"]


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lr_lambda=lambda e: 1 / (e + 1))
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda e: min(1.0, e / 5), -1)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LambdaLR):
    return isinstance(scheduler, lr_scheduler.LambdaLR)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    return lr_scheduler.LambdaLR(make_optimizer(), lambda epoch: 0.9 ** epoch)


def case_last_epoch_in_a_variable():
    optimizer = make_optimizer()
    last = int("-1")
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch, last_epoch=last)
    other = make_optimizer()
    lr_scheduler.LambdaLR(other, lambda epoch: 0.9 ** epoch, last_epoch=last)
    third = make_optimizer()
    return rates(optimizer, scheduler), rates(third, {"x": lr_scheduler.LambdaLR(third, lambda epoch: 0.9 ** epoch, last_epoch=last)}["x"])


def case_list_of_functions():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lr_lambda=[lambda e: 0.5 ** e])
    return rates(optimizer, scheduler, 3)


class Warmup(lr_scheduler.LambdaLR):
    def __init__(self, optimizer, warmup, total, last_epoch=-1):
        self.warmup, self.total = warmup, total
        super(Warmup, self).__init__(optimizer, self.factor, last_epoch=last_epoch)

    def factor(self, step):
        return step / max(1, self.warmup) if step < self.warmup else (self.total - step) / (self.total - self.warmup)


def case_base_class():
    optimizer = make_optimizer()
    scheduler = Warmup(optimizer, warmup=2, total=6)
    seen = []
    for _ in range(5):
        seen.append((optimizer.param_groups[0]["lr"], scheduler.get_last_lr()[0]))
        optimizer.step()
        scheduler.step()
    return seen, scheduler.last_epoch

