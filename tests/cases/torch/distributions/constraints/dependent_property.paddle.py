import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.dependent_property: Paddle does not check arguments
    return torch.distributions.constraints.dependent_property


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.dependent_property: Paddle does not check arguments
    return torch.distributions.constraints.dependent_property()
