import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.positive_integer: Paddle does not check arguments
    return torch.distributions.constraints.positive_integer
