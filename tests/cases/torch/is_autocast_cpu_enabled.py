import torch


def todo_forms():
    return torch.is_autocast_cpu_enabled
