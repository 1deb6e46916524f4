import torch
from paddle import nn


def todo_removed():
    # TODO(pt2pd): TPD2001 torch.nn.utils.remove_spectral_norm: Paddle cannot remove spectral_norm
    return torch.nn.utils.remove_spectral_norm(nn.utils.spectral_norm(nn.Linear(3, 3)))
