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
    other.load_state_dict(scheduler.state_dict())
    other.load_state_dict(state_dict=scheduler.state_dict())
    return other.last_epoch
