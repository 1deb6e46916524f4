import torch


def todo_use():
    return torch.backends.cuda.math_sdp_enabled


def todo_call():
    return torch.backends.cuda.math_sdp_enabled()
