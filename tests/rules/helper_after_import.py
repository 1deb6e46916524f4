"""A helper function stands behind the last import, which goes, and the blank lines around it."""
import torch
from torch import nn


from torch.optim.lr_scheduler import OneCycleLR


def case_rates():
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(2))], lr=0.1, momentum=0.9)
    scheduler = OneCycleLR(optimizer, 0.5, 12)
    return scheduler.get_last_lr()
