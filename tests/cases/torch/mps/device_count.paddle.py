import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.device_count: Paddle has no Metal device; drop it
    return torch.mps.device_count()
