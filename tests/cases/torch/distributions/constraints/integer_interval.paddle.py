import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.integer_interval: Paddle does not check arguments
    return torch.distributions.constraints.integer_interval


def todo_call(lower_bound, upper_bound):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.integer_interval: Paddle does not check arguments
    return torch.distributions.constraints.integer_interval(lower_bound, upper_bound)
