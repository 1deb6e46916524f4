import paddle
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        dist.reduce(x, 0)
        handle = paddle.distributed.reduce(x, 0, sync_op=False)
        handle.wait()
        dist.reduce(x, 0, op=dist.ReduceOp.SUM, group=None)
        dist.reduce(x, 0, dist.ReduceOp.MAX)
    return 1
