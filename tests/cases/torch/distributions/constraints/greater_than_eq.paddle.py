import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.greater_than_eq: Paddle does not check arguments
    return torch.distributions.constraints.greater_than_eq


def todo_call(lower_bound):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.greater_than_eq: Paddle does not check arguments
    return torch.distributions.constraints.greater_than_eq(lower_bound)
