import torch


def todo_use():
    return torch.cuda.set_per_process_memory_fraction


def todo_call(fraction):
    return torch.cuda.set_per_process_memory_fraction(fraction)
