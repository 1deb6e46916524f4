import torch


def todo_forms():
    return torch.set_flush_denormal(True)
