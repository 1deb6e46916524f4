import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        dist.all_reduce(x)
        handle = torch.distributed.all_reduce(x, async_op=True)
        handle.wait()
        dist.all_reduce(x, op=dist.ReduceOp.SUM, group=None)
        dist.all_reduce(tensor=x, op=dist.ReduceOp.PRODUCT)
    return 1
