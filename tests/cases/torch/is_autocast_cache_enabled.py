import torch


def todo_forms():
    return torch.is_autocast_cache_enabled
