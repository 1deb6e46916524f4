import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.rpc_sync: distributed feature; see paddle.distributed
    return torch.distributed.rpc.rpc_sync


def todo_call(to, func):
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.rpc_sync: distributed feature; see paddle.distributed
    return torch.distributed.rpc.rpc_sync(to, func)
