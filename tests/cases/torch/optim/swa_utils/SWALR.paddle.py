import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.SWALR: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.SWALR


def todo_call(optimizer, swa_lr):
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.SWALR: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.SWALR(optimizer, swa_lr), torch.optim.swa_utils.SWALR(optimizer, swa_lr, last_epoch=0)
