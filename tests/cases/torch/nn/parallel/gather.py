import torch


def todo_use():
    return torch.nn.parallel.gather


def todo_call(outputs, target_device):
    return torch.nn.parallel.gather(outputs, target_device), torch.nn.parallel.gather(outputs, target_device, dim=1)
