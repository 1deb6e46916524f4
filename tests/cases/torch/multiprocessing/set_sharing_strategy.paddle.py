import torch


def case_statement():
    return 1


def todo_value():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.set_sharing_strategy: no equivalent; rewrite this part by hand
    return torch.multiprocessing.set_sharing_strategy("file_system")
