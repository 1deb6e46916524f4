import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.dependent: Paddle does not check arguments
    return torch.distributions.constraints.dependent


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.dependent: Paddle does not check arguments
    return torch.distributions.constraints.dependent()
