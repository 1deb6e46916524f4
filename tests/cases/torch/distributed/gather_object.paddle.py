import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.gather_object: distributed feature; see paddle.distributed
    return torch.distributed.gather_object


def todo_call(obj):
    # TODO(pt2pd): TPD5002 torch.distributed.gather_object: distributed feature; see paddle.distributed
    return torch.distributed.gather_object(obj)
