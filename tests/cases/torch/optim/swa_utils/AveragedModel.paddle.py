import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.AveragedModel: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.AveragedModel


def todo_call(model):
    # TODO(pt2pd): TPD2001 torch.optim.swa_utils.AveragedModel: no weight averaging in Paddle; keep the average by hand
    return torch.optim.swa_utils.AveragedModel(model)
