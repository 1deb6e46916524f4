import torch


def todo_use():
    return torch.cuda.nvtx.mark


def todo_call(msg):
    return torch.cuda.nvtx.mark(msg)
