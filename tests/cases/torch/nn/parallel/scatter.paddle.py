import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.scatter: distributed feature; see paddle.distributed
    return torch.nn.parallel.scatter


def todo_call(inputs, target_gpus):
    # TODO(pt2pd): TPD5002 torch.nn.parallel.scatter: distributed feature; see paddle.distributed
    return torch.nn.parallel.scatter(inputs, target_gpus), torch.nn.parallel.scatter(inputs, target_gpus, dim=1)
