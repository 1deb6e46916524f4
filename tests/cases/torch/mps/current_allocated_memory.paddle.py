import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.current_allocated_memory: Paddle has no Metal device; drop it
    return torch.mps.current_allocated_memory()
