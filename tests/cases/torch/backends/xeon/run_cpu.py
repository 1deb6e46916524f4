import torch


def todo_use():
    return torch.backends.xeon.run_cpu
