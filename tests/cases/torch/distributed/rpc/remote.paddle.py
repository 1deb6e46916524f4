import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.remote: distributed feature; see paddle.distributed
    return torch.distributed.rpc.remote


def todo_call(to, func):
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.remote: distributed feature; see paddle.distributed
    return torch.distributed.rpc.remote(to, func)
