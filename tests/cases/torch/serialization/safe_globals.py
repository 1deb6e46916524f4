import torch


def todo_forms():
    return torch.serialization.safe_globals
