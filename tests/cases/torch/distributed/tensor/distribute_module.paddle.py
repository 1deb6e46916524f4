import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.distribute_module: distributed feature; see paddle.distributed
    return torch.distributed.tensor.distribute_module


def todo_call(module):
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.distribute_module: distributed feature; see paddle.distributed
    return torch.distributed.tensor.distribute_module(module)
