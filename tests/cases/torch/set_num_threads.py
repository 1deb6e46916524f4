import torch


def convert_statement():
    torch.set_num_threads(1)
    return torch.ones(2)


def todo_value():
    return torch.set_num_threads
