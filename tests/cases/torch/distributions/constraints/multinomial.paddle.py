import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.multinomial: Paddle does not check arguments
    return torch.distributions.constraints.multinomial


def todo_call(upper_bound):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.multinomial: Paddle does not check arguments
    return torch.distributions.constraints.multinomial(upper_bound)
