import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.get_process_group_ranks: distributed feature; see paddle.distributed
    return torch.distributed.get_process_group_ranks


def todo_call(group):
    # TODO(pt2pd): TPD5002 torch.distributed.get_process_group_ranks: distributed feature; see paddle.distributed
    return torch.distributed.get_process_group_ranks(group)
