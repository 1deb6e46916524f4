import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.less_than: Paddle does not check arguments
    return torch.distributions.constraints.less_than


def todo_call(upper_bound):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.less_than: Paddle does not check arguments
    return torch.distributions.constraints.less_than(upper_bound)
