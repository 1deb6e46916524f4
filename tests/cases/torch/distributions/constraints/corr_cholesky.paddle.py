import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.corr_cholesky: Paddle does not check arguments
    return torch.distributions.constraints.corr_cholesky
