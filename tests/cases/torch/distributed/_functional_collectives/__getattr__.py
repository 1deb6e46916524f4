import torch


def todo_use():
    x = torch.zeros(2)
    return x, torch.distributed._functional_collectives.all_reduce(x, "sum", [0])
