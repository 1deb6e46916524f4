import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.set_autocast_cache_enabled: Paddle has no such cache; drop it
    return torch.set_autocast_cache_enabled
