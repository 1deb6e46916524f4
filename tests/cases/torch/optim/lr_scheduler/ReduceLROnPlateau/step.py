import torch


def case_metrics():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
    scheduler.step(1.0)
    scheduler.step(metrics=torch.tensor(2.0))
    return optimizer.param_groups[0]["lr"], scheduler.last_epoch
