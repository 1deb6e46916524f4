import torch


def todo_use():
    return torch.nn.parallel.scatter


def todo_call(inputs, target_gpus):
    return torch.nn.parallel.scatter(inputs, target_gpus), torch.nn.parallel.scatter(inputs, target_gpus, dim=1)
