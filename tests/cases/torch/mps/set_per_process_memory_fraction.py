import torch


def todo_forms():
    return torch.mps.set_per_process_memory_fraction(0.5)
