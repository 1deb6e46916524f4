import torch


def todo_use():
    return torch.utils.data.default_convert


def todo_call(data):
    return torch.utils.data.default_convert(data)
