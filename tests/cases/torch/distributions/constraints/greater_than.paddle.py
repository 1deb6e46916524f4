import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.greater_than: Paddle does not check arguments
    return torch.distributions.constraints.greater_than


def todo_call(lower_bound):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.greater_than: Paddle does not check arguments
    return torch.distributions.constraints.greater_than(lower_bound)
