import torch


def todo_forms():
    return torch.serialization.clear_safe_globals
