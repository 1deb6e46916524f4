import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        out = torch.zeros(1)
        dist.reduce_scatter_tensor(out, x)
        dist.reduce_scatter_tensor(output=out, input=x, op=dist.ReduceOp.SUM)
    return 1
