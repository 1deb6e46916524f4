import torch


def stepped(count=3):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
    for _ in range(count):
        optimizer.step()
        scheduler.step()
    return scheduler


def case_use():
    scheduler = stepped()
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    other = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
    other.step(3)
    return scheduler.step(), other.last_epoch, optimizer.param_groups[0]["lr"]


def case_rate_set_between():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
    optimizer.param_groups[0]["lr"] = 0.4
    rates = []
    for _ in range(4):
        optimizer.step()
        scheduler.step()
        rates.append(optimizer.param_groups[0]["lr"])
    optimizer.param_groups[0]["lr"] *= 0.1
    return rates, optimizer.param_groups[0]["lr"]
