import torch


def todo_forms():
    return torch.set_deterministic_debug_mode
