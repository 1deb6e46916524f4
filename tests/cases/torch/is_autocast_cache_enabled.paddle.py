import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.is_autocast_cache_enabled: Paddle has no such cache
    return torch.is_autocast_cache_enabled
