import torch


def todo_use():
    return torch.cuda.nvtx.range


def todo_call(msg, *args):
    return torch.cuda.nvtx.range(msg, *args)
