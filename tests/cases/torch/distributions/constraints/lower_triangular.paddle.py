import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.lower_triangular: Paddle does not check arguments
    return torch.distributions.constraints.lower_triangular
