import torch


def todo_use():
    return torch.nn.parallel.parallel_apply.get_a_var
