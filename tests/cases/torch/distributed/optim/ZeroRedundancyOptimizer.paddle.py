import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.optim.ZeroRedundancyOptimizer: see paddle.distributed.sharding.group_sharded_pa...
    return torch.distributed.optim.ZeroRedundancyOptimizer


def todo_call(params, optimizer_class):
    # TODO(pt2pd): TPD5002 torch.distributed.optim.ZeroRedundancyOptimizer: see paddle.distributed.sharding.group_sharded_pa...
    return torch.distributed.optim.ZeroRedundancyOptimizer(params, optimizer_class)
