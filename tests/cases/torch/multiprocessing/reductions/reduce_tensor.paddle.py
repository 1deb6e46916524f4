import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.reductions.reduce_tensor: no equivalent; rewrite this part by hand
    return torch.multiprocessing.reductions.reduce_tensor


def todo_call(tensor):
    # TODO(pt2pd): TPD2001 torch.multiprocessing.reductions.reduce_tensor: no equivalent; rewrite this part by hand
    return torch.multiprocessing.reductions.reduce_tensor(tensor)
