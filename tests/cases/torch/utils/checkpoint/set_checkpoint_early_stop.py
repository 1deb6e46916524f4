import torch


def todo_use():
    return torch.utils.checkpoint.set_checkpoint_early_stop


def todo_call(enable):
    return torch.utils.checkpoint.set_checkpoint_early_stop(enable)
