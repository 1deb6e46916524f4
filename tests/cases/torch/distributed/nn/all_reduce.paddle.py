import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.nn.all_reduce: distributed feature; see paddle.distributed
    return torch.distributed.nn.all_reduce


def todo_call(tensor):
    # TODO(pt2pd): TPD5002 torch.distributed.nn.all_reduce: distributed feature; see paddle.distributed
    return torch.distributed.nn.all_reduce(tensor)
