import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.driver_allocated_memory: Paddle has no Metal device; drop it
    return torch.mps.driver_allocated_memory()
