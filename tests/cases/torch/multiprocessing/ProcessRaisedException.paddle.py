import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.ProcessRaisedException: no equivalent; rewrite this part by hand
    return torch.multiprocessing.ProcessRaisedException
