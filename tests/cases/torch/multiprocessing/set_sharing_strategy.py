import torch


def case_statement():
    torch.multiprocessing.set_sharing_strategy("file_system")
    return 1


def todo_value():
    return torch.multiprocessing.set_sharing_strategy("file_system")
