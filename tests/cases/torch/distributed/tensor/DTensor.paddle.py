import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.DTensor: distributed feature; see paddle.distributed
    return torch.distributed.tensor.DTensor


def todo_call(*args):
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.DTensor: distributed feature; see paddle.distributed
    return torch.distributed.tensor.DTensor(*args)
