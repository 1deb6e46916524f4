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
    scheduler = lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, cycle_momentum=False)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, cycle_momentum=False)
    optimizer.step()
    scheduler.step()
    return scheduler.get_last_lr()[0], scheduler.get_last_lr()


def build(optimizer):
    return lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, cycle_momentum=False)


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.CyclicLR(self.optimizer, 0.01, 0.1, 3, cycle_momentum=False)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, cycle_momentum=False)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.CyclicLR(other, 0.01, 0.1, 3, cycle_momentum=False)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, cycle_momentum=False)
    return optimizer.param_groups[0]["lr"]


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CyclicLR(optimizer, base_lr=0.01, max_lr=0.2, step_size_up=2, step_size_down=3, mode="triangular2", cycle_momentum=False)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, mode="exp_range", gamma=0.9, cycle_momentum=False)
    return rates(optimizer, scheduler)


def case_options3():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, cycle_momentum=False)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LRScheduler):
    return isinstance(scheduler, lr_scheduler.LRScheduler)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    return lr_scheduler.CyclicLR(make_optimizer(), 0.01, 0.1, 3, cycle_momentum=False)


def todo_momentum():
    optimizer = make_optimizer()
    return lr_scheduler.CyclicLR(optimizer, 0.01, 0.1)


def todo_lists():
    optimizer = make_optimizer()
    first = lr_scheduler.CyclicLR(optimizer, [0.01], 0.1, cycle_momentum=False)
    return lr_scheduler.CyclicLR(optimizer, 0.01, [0.1], cycle_momentum=False)


def todo_as_a_value():
    return lr_scheduler.CyclicLR


def last(scheduler: lr_scheduler.CyclicLR):
    return scheduler.last_epoch


def case_annotated():
    optimizer = make_optimizer()
    return last(build(optimizer))
