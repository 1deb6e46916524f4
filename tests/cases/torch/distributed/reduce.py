import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        dist.reduce(x, 0)
        handle = torch.distributed.reduce(x, 0, async_op=True)
        handle.wait()
        dist.reduce(x, 0, op=dist.ReduceOp.SUM, group=None)
        dist.reduce(x, 0, dist.ReduceOp.MAX)
    return 1
