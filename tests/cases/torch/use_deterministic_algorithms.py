import torch


def convert_statement():
    torch.use_deterministic_algorithms(True, warn_only=True)
    return torch.ones(2)


def todo_value():
    return torch.use_deterministic_algorithms
