import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.replicate: distributed feature; see paddle.distributed
    return torch.nn.parallel.replicate
