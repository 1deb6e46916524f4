import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.load: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.load


def todo_call(state_dict):
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.load: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.load(state_dict)
