import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.data_parallel: distributed feature; see paddle.distributed
    return torch.nn.parallel.data_parallel
