import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.split_group: distributed feature; see paddle.distributed
    return torch.distributed.split_group


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.split_group: distributed feature; see paddle.distributed
    return torch.distributed.split_group()
