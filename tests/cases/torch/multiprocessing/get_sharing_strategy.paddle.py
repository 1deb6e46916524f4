import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.get_sharing_strategy: no equivalent; rewrite this part by hand
    return torch.multiprocessing.get_sharing_strategy


def todo_call():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.get_sharing_strategy: no equivalent; rewrite this part by hand
    return torch.multiprocessing.get_sharing_strategy()
