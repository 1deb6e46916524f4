import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.optimizer.ParamsT: a type alias; write list
    return torch.optim.optimizer.ParamsT
