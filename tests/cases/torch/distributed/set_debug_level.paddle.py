import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.set_debug_level: distributed feature; see paddle.distributed
    return torch.distributed.set_debug_level
