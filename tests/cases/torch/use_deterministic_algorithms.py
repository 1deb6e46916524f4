import torch


def todo_forms():
    return torch.use_deterministic_algorithms(True)
