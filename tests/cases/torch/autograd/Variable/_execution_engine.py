import torch


def todo_use():
    return torch.autograd.Variable._execution_engine
