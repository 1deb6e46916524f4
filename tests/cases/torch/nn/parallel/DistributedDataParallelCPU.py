import torch


def todo_use():
    return torch.nn.parallel.DistributedDataParallelCPU


def todo_call(*args):
    return torch.nn.parallel.DistributedDataParallelCPU(*args)
