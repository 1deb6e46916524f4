import torch


def case_forms():
    return torch.version.debug
