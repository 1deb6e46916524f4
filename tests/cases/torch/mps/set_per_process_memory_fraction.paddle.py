import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.mps.set_per_process_memory_fraction: Paddle has no Metal device; drop it
    return torch.mps.set_per_process_memory_fraction(0.5)
