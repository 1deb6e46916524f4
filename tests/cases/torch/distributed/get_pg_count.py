import torch


def todo_use():
    return torch.distributed.get_pg_count


def todo_call():
    return torch.distributed.get_pg_count()
