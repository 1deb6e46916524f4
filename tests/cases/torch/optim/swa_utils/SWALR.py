import torch


def todo_use():
    return torch.optim.swa_utils.SWALR


def todo_call(optimizer, swa_lr):
    return torch.optim.swa_utils.SWALR(optimizer, swa_lr), torch.optim.swa_utils.SWALR(optimizer, swa_lr, last_epoch=0)
