import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.parallel.ColwiseParallel: distributed feature; see paddle.distributed
    return torch.distributed.tensor.parallel.ColwiseParallel


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.parallel.ColwiseParallel: distributed feature; see paddle.distributed
    return torch.distributed.tensor.parallel.ColwiseParallel()
