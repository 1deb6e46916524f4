import torch
import torch.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = torch.ones(2)
        dist.broadcast(x, 0)
        handle = torch.distributed.broadcast(x, 0, async_op=True)
        handle.wait()
        dist.broadcast(tensor=x, src=1, async_op=False)
    return 1
