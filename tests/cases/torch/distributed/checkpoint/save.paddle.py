import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.save: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.save


def todo_call(state_dict):
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.save: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.save(state_dict)
