import torch


def convert_statement():
    torch.set_warn_always(False)
    return torch.ones(2)


def todo_value():
    return torch.set_warn_always
