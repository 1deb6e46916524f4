import torch


def todo_use():
    return torch.distributed.checkpoint.FileSystemReader


def todo_call(path):
    return torch.distributed.checkpoint.FileSystemReader(path)
