import torch


def convert_statement():
    torch.set_deterministic_debug_mode("warn")
    return torch.ones(2)


def todo_value():
    return torch.set_deterministic_debug_mode
