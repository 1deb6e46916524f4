import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        dist.all_reduce(x, group=dist.group.WORLD)
    return 1
