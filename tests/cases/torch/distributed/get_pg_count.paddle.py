import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.get_pg_count: distributed feature; see paddle.distributed
    return torch.distributed.get_pg_count


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.get_pg_count: distributed feature; see paddle.distributed
    return torch.distributed.get_pg_count()
