import torch


def todo_use():
    return torch.cuda.amp.custom_fwd


def todo_call():
    return torch.cuda.amp.custom_fwd()
