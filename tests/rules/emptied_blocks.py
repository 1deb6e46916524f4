"""Blocks of which nothing is left keep a `pass`, however many statements they held."""
import torch


def settings(fast):
    if fast:
        torch.backends.cudnn.benchmark = True
        torch.backends.cudnn.deterministic = False
    else:  # slow and sure
        torch.backends.cudnn.benchmark = False

        torch.backends.cudnn.deterministic = True
    return fast


def case_both():
    return torch.tensor([float(settings(True)), float(settings(False))])


def case_rest():
    for rate in (1.0, 2.0):
        torch.backends.cudnn.benchmark = True
        total = rate
        torch.backends.cudnn.deterministic = False
    return torch.tensor(total)


def case_try():
    try:
        torch.backends.cudnn.benchmark = True
        torch.backends.cudnn.deterministic = False
    finally:
        result = torch.ones(2)
    return result
