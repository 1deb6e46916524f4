import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.get_all_sharing_strategies: no equivalent; rewrite this part by hand
    return torch.multiprocessing.get_all_sharing_strategies


def todo_call():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.get_all_sharing_strategies: no equivalent; rewrite this part by hand
    return torch.multiprocessing.get_all_sharing_strategies()
