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
    scheduler = lr_scheduler.OneCycleLR(optimizer, 0.5, 20, cycle_momentum=False)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(optimizer, 0.5, 20, cycle_momentum=False)
    optimizer.step()
    scheduler.step()
    return scheduler.get_last_lr()[0], scheduler.get_last_lr()


def build(optimizer):
    return lr_scheduler.OneCycleLR(optimizer, 0.5, 20, cycle_momentum=False)


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.OneCycleLR(self.optimizer, 0.5, 20, cycle_momentum=False)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(optimizer, 0.5, 20, cycle_momentum=False)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.OneCycleLR(other, 0.5, 20, cycle_momentum=False)
    other.load_state_dict(optimizer.state_dict())
    resumed.load_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    lr_scheduler.OneCycleLR(optimizer, 0.5, 20, cycle_momentum=False)
    return optimizer.param_groups[0]["lr"]


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(optimizer, max_lr=0.4, total_steps=14, pct_start=0.4, anneal_strategy="linear", cycle_momentum=False)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(optimizer, max_lr=0.4, epochs=4, steps_per_epoch=5, div_factor=10, final_div_factor=100, three_phase=True, cycle_momentum=False)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LRScheduler):
    return isinstance(scheduler, lr_scheduler.LRScheduler)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    return lr_scheduler.OneCycleLR(make_optimizer(), 0.5, 20, cycle_momentum=False)


def case_epochs_returned_and_statement():
    optimizer = make_optimizer()
    lr_scheduler.OneCycleLR(optimizer, 0.5, epochs=4, steps_per_epoch=5, cycle_momentum=False)
    first = optimizer.param_groups[0]["lr"]
    other = make_optimizer()
    schedulers = [lr_scheduler.OneCycleLR(other, 0.5, epochs=4, steps_per_epoch=5, cycle_momentum=False)]
    return first, rates(other, schedulers[0])


def train(optimizer, scheduler, p):
    for i in range(6):
        p.grad = torch.ones(2) * (i - 2)
        optimizer.step()
        scheduler.step()
    return p.detach()


def case_momentum():
    p = torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([p], lr=0.1, momentum=0.9)
    scheduler = lr_scheduler.OneCycleLR(optimizer, max_lr=0.5, total_steps=10)
    return train(optimizer, scheduler, p)


def case_beta():
    p = torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.AdamW([p], lr=0.1)
    scheduler = lr_scheduler.OneCycleLR(optimizer, max_lr=0.5, epochs=5, steps_per_epoch=2, max_momentum=0.9)
    return train(optimizer, scheduler, p)


def todo_lists():
    optimizer = make_optimizer()
    return lr_scheduler.OneCycleLR(optimizer, [0.5], 10)


def todo_no_steps():
    optimizer = make_optimizer()
    return lr_scheduler.OneCycleLR(optimizer, 0.5)


def case_as_a_value():
    kinds, optimizer = [lr_scheduler.OneCycleLR], make_optimizer()
    scheduler = kinds[0](optimizer, max_lr=0.5, total_steps=4)
    optimizer.step()
    scheduler.step()
    return optimizer.param_groups[0]["lr"]


def last(scheduler: lr_scheduler.OneCycleLR):
    return scheduler.last_epoch


def case_annotated():
    optimizer = make_optimizer()
    return last(build(optimizer))


def todo_base():
    class Mine(lr_scheduler.OneCycleLR):
        pass

    return Mine


def case_plain_sgd_gets_momentum():
    weight = torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = lr_scheduler.OneCycleLR(optimizer, 0.1, 6)
    for _ in range(4):
        optimizer.zero_grad()
        (weight ** 2).sum().backward()
        optimizer.step()
        scheduler.step()
    return weight.detach()


def case_momentum_resumed():
    weights, saved = torch.nn.Parameter(torch.ones(2)), None
    for part in range(2):
        optimizer = torch.optim.SGD([weights], lr=0.1, momentum=0.9)
        scheduler = lr_scheduler.OneCycleLR(optimizer, 0.1, 8)
        if saved:
            optimizer.load_state_dict(saved[0])
            scheduler.load_state_dict(saved[1])
        for _ in range(3):
            optimizer.zero_grad()
            (weights ** 2).sum().backward()
            optimizer.step()
            scheduler.step()
        saved = optimizer.state_dict(), scheduler.state_dict()
    return weights.detach()
