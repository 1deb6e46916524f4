import torch


def todo_use():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    return optimizer.profile_hook_step(print)
