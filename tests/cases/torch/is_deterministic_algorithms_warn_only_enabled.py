import torch


def todo_forms():
    return torch.is_deterministic_algorithms_warn_only_enabled
