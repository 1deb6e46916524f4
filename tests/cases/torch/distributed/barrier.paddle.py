import paddle
import torch
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        dist.barrier()
        dist.barrier()
    return 1


def todo_use():
    # TODO(pt2pd): TPD2002 torch.distributed.barrier.async_op: argument not supported
    return torch.distributed.barrier(async_op=True)
