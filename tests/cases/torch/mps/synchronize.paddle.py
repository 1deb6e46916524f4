import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.synchronize: Paddle has no Metal device; drop it
    return torch.mps.synchronize()
