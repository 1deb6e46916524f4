import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.empty_cache: Paddle has no Metal device; drop it
    return torch.mps.empty_cache()
