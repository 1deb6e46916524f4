import torch


def case_forms():
    return torch.mps.is_available() if False else False
