import torch


def todo_forms():
    return torch.are_deterministic_algorithms_enabled()
