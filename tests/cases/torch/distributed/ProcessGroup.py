import torch
import torch.distributed as dist


def takes(group: dist.ProcessGroup = None):
    return group


def case_annotation():
    return takes()


def todo_call():
    return dist.ProcessGroup(0, 1)
