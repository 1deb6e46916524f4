import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.independent: Paddle does not check arguments
    return torch.distributions.constraints.independent


def todo_call(base_constraint, reinterpreted_batch_ndims):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.independent: Paddle does not check arguments
    return torch.distributions.constraints.independent(base_constraint, reinterpreted_batch_ndims)
