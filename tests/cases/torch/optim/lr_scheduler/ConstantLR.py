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
    scheduler = lr_scheduler.ConstantLR(optimizer, 0.5)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ConstantLR(optimizer, 0.5)
    optimizer.step()
    scheduler.step()
    return scheduler.get_last_lr()[0], scheduler.get_last_lr()


def build(optimizer):
    return lr_scheduler.ConstantLR(optimizer, 0.5)


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.ConstantLR(self.optimizer, 0.5)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ConstantLR(optimizer, 0.5)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.ConstantLR(other, 0.5)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    lr_scheduler.ConstantLR(optimizer, 0.5)
    return optimizer.param_groups[0]["lr"]


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ConstantLR(optimizer)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ConstantLR(optimizer, factor=0.2, total_iters=3)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LRScheduler):
    return isinstance(scheduler, lr_scheduler.LRScheduler)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    return lr_scheduler.ConstantLR(make_optimizer(), 0.5)


def todo_last_epoch():
    optimizer = make_optimizer()
    last = int("-1")
    scheduler = lr_scheduler.ConstantLR(optimizer, 0.5, last_epoch=last)
    return scheduler


def case_as_a_value():
    kinds, optimizer = [lr_scheduler.ConstantLR], make_optimizer()
    scheduler = kinds[0](optimizer, factor=0.5, total_iters=2)
    optimizer.step()
    scheduler.step()
    return optimizer.param_groups[0]["lr"]


def last(scheduler: lr_scheduler.ConstantLR):
    return scheduler.last_epoch


def case_annotated():
    optimizer = make_optimizer()
    return last(build(optimizer))


def todo_base():
    class Mine(lr_scheduler.ConstantLR):
        pass

    return Mine
