import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.shutdown: distributed feature; see paddle.distributed
    return torch.distributed.rpc.shutdown


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.rpc.shutdown: distributed feature; see paddle.distributed
    return torch.distributed.rpc.shutdown(), torch.distributed.rpc.shutdown(graceful=False)
