import torch


def todo_swapped():
    weight = torch.nn.Parameter(torch.zeros(3))
    return weight.module_load(torch.ones(3))
