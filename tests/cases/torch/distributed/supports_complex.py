import torch


def todo_use():
    return torch.distributed.supports_complex


def todo_call(reduceOp):
    return torch.distributed.supports_complex(reduceOp)
