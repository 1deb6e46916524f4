import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.parallel.parallelize_modu: distributed feature; see paddle.distributed
    return torch.distributed.tensor.parallel.parallelize_module


def todo_call(module):
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.parallel.parallelize_modu: distributed feature; see paddle.distributed
    return torch.distributed.tensor.parallel.parallelize_module(module)
