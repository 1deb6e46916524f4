import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.DistributedDataParallelCPU: distributed feature; see paddle.distributed
    return torch.nn.parallel.DistributedDataParallelCPU


def todo_call(*args):
    # TODO(pt2pd): TPD5002 torch.nn.parallel.DistributedDataParallelCPU: distributed feature; see paddle.distributed
    return torch.nn.parallel.DistributedDataParallelCPU(*args)
