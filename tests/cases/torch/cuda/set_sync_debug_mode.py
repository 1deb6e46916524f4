import torch


def todo_use():
    return torch.cuda.set_sync_debug_mode


def todo_call(debug_mode):
    return torch.cuda.set_sync_debug_mode(debug_mode)
