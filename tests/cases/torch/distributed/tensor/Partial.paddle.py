import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.Partial: distributed feature; see paddle.distributed
    return torch.distributed.tensor.Partial
