import torch


def todo_use():
    return torch.utils.mobile_optimizer.optimize_for_mobile


def todo_call(script_module):
    return torch.utils.mobile_optimizer.optimize_for_mobile(script_module)
