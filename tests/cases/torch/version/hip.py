import torch


def case_forms():
    return torch.version.hip is None, torch.version.hip
