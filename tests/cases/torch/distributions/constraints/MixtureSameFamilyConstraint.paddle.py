import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.MixtureSameFamilyC: Paddle does not check arguments
    return torch.distributions.constraints.MixtureSameFamilyConstraint


def todo_call(base_constraint):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.MixtureSameFamilyC: Paddle does not check arguments
    return torch.distributions.constraints.MixtureSameFamilyConstraint(base_constraint)
