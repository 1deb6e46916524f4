import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.manual_seed: Paddle has no Metal device; drop it
    return torch.mps.manual_seed(0)
