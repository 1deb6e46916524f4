import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.get_group_rank: distributed feature; see paddle.distributed
    return torch.distributed.get_group_rank


def todo_call(group, global_rank):
    # TODO(pt2pd): TPD5002 torch.distributed.get_group_rank: distributed feature; see paddle.distributed
    return torch.distributed.get_group_rank(group, global_rank)
