import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.get_global_rank: distributed feature; see paddle.distributed
    return torch.distributed.get_global_rank


def todo_call(group, group_rank):
    # TODO(pt2pd): TPD5002 torch.distributed.get_global_rank: distributed feature; see paddle.distributed
    return torch.distributed.get_global_rank(group, group_rank)
