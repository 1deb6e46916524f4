import torch


def case_forms():
    return torch.are_deterministic_algorithms_enabled()
