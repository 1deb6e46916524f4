import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        dist.init_process_group("nccl")
        dist.init_process_group(backend="gloo", init_method="env://")
        dist.init_process_group("nccl", rank=0, world_size=2)
    return 1
