import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.Constraint: Paddle does not check arguments
    return torch.distributions.constraints.Constraint


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.Constraint: Paddle does not check arguments
    return torch.distributions.constraints.Constraint()
