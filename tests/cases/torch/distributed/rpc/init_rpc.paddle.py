import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.init_rpc: distributed feature; see paddle.distributed
    return torch.distributed.rpc.init_rpc


def todo_call(name):
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.init_rpc: distributed feature; see paddle.distributed
    return torch.distributed.rpc.init_rpc(name)
