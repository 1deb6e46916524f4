import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.distributed.reduce_multigpu: name not known; look for its equivalent by hand
    return torch.distributed.reduce_multigpu
