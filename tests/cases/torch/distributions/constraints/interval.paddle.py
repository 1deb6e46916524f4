import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.interval: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.interval


def todo_call(lower_bound, upper_bound):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.interval: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.interval(lower_bound, upper_bound)
