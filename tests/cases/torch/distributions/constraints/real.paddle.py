import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.real: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.real
