import torch


def todo_forms():
    return torch.mps.driver_allocated_memory()
