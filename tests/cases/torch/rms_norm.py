import torch


def todo_forms():
    return torch.rms_norm
