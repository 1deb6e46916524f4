import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.RRef: distributed feature; see paddle.distributed
    return torch.distributed.rpc.RRef
