import torch


def todo_use():
    return torch.cuda.get_gencode_flags


def todo_call():
    return torch.cuda.get_gencode_flags()
