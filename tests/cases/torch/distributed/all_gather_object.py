import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        objects = [None for _ in range(2)]
        dist.all_gather_object(objects, {"a": 1})
    return 1


def todo_use():
    return [dist.all_gather_object([None], 1), dist.all_gather_object]
