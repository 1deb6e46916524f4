import torch


def todo_use():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    return optimizer.register_step_pre_hook(print)
