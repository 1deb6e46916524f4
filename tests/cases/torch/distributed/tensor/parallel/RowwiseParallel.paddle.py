import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.parallel.RowwiseParallel: distributed feature; see paddle.distributed
    return torch.distributed.tensor.parallel.RowwiseParallel


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.parallel.RowwiseParallel: distributed feature; see paddle.distributed
    return torch.distributed.tensor.parallel.RowwiseParallel()
