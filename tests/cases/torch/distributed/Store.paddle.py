import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.Store: distributed feature; see paddle.distributed
    return torch.distributed.Store
