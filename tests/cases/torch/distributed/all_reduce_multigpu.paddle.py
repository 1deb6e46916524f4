import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.distributed.all_reduce_multigpu: name not known; look for its equivalent by hand
    return torch.distributed.all_reduce_multigpu
