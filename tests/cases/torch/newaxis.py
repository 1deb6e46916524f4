import torch


def case_forms():
    return torch.zeros(2)[:, torch.newaxis].shape
