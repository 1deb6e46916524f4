import paddle
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        dist.all_reduce(x)
        handle = paddle.distributed.all_reduce(x, sync_op=False)
        handle.wait()
        dist.all_reduce(x, op=dist.ReduceOp.SUM, group=None)
        dist.all_reduce(tensor=x, op=dist.ReduceOp.PROD)
    return 1
