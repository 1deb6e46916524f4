import torch


def todo_use():
    return torch.backends.cuda.flash_sdp_enabled


def todo_call():
    return torch.backends.cuda.flash_sdp_enabled()
