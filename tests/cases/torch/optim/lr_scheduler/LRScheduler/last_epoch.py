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
    return scheduler.last_epoch
