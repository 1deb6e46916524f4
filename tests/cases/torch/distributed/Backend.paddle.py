import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.Backend: distributed feature; see paddle.distributed
    return torch.distributed.Backend


def todo_call(name):
    # TODO(pt2pd): TPD5002 torch.distributed.Backend: distributed feature; see paddle.distributed
    return torch.distributed.Backend(name)
