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
    scheduler = lr_scheduler.StepLR(optimizer, 3)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.StepLR(optimizer, 3)
    optimizer.step()
    scheduler.step()
    return scheduler.get_last_lr()[0], scheduler.get_last_lr()


def build(optimizer):
    return lr_scheduler.StepLR(optimizer, 3)


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.StepLR(self.optimizer, 3)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.StepLR(optimizer, 3)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.StepLR(other, 3)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    lr_scheduler.StepLR(optimizer, 3)
    return optimizer.param_groups[0]["lr"]


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.StepLR(optimizer, step_size=3, gamma=0.5)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.StepLR(step_size=2, optimizer=optimizer)
    return rates(optimizer, scheduler)


def case_options3():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.StepLR(optimizer, 3, 0.5, -1)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.StepLR):
    return isinstance(scheduler, lr_scheduler.StepLR)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    return lr_scheduler.StepLR(make_optimizer(), 3)


def case_last_epoch_in_a_variable():
    optimizer = make_optimizer()
    last = int("-1")
    scheduler = lr_scheduler.StepLR(optimizer, 3, last_epoch=last)
    other = make_optimizer()
    lr_scheduler.StepLR(other, 3, last_epoch=last)
    third = make_optimizer()
    return rates(optimizer, scheduler), rates(third, {"x": lr_scheduler.StepLR(third, 3, last_epoch=last)}["x"])


def attached(optimizer):
    return lr_scheduler.StepLR(optimizer, step_size=2.0)


def case_size_is_a_float():
    optimizer, other = make_optimizer(), make_optimizer()
    scheduler = lr_scheduler.StepLR(optimizer, 1.0, gamma=0.5)
    return rates(optimizer, scheduler), rates(other, attached(other))
