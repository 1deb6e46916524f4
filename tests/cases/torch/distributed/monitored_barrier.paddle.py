import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.monitored_barrier: distributed feature; see paddle.distributed
    return torch.distributed.monitored_barrier


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.monitored_barrier: distributed feature; see paddle.distributed
    return torch.distributed.monitored_barrier()
