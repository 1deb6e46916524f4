import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.new_subgroups: distributed feature; see paddle.distributed
    return torch.distributed.new_subgroups


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.new_subgroups: distributed feature; see paddle.distributed
    return torch.distributed.new_subgroups()
