import torch


def todo_use():
    return torch.cuda.get_per_process_memory_fraction


def todo_call():
    return torch.cuda.get_per_process_memory_fraction()
