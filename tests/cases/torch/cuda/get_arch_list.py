import torch


def todo_use():
    return torch.cuda.get_arch_list


def todo_call():
    return torch.cuda.get_arch_list()
