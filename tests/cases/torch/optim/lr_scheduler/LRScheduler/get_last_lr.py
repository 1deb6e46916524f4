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
    return scheduler.get_last_lr(), scheduler.get_last_lr()[0], '%.4f' % scheduler.get_last_lr()[0]


def todo_second_group():
    layer = torch.nn.Linear(2, 3)
    optimizer = torch.optim.SGD([{"params": [layer.weight]}, {"params": [layer.bias], "lr": 0.05}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    return scheduler.get_last_lr()[1]


def todo_last_group():
    layer = torch.nn.Linear(2, 3)
    optimizer = torch.optim.SGD([{"params": [layer.weight]}, {"params": [layer.bias], "lr": 0.05}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    return scheduler.get_last_lr()[-1]
