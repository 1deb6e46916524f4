import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        dist.recv(x, 1)
        dist.recv(tensor=x, src=1)
    return 1
