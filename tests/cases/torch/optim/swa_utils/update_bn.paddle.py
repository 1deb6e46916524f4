import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.update_bn: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.update_bn


def todo_call(loader, model):
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.update_bn: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.update_bn(loader, model)
