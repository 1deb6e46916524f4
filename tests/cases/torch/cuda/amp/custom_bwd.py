import torch


def todo_use():
    return torch.cuda.amp.custom_bwd


def todo_call(bwd):
    return torch.cuda.amp.custom_bwd(bwd)
