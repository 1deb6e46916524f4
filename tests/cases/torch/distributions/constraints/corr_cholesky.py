import torch


def todo_use():
    return torch.distributions.constraints.corr_cholesky
