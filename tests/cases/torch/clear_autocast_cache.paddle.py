import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.clear_autocast_cache: Paddle has no such cache; drop it
    return torch.clear_autocast_cache
