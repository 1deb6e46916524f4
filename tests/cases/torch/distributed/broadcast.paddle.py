import paddle
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        dist.broadcast(x, 0)
        handle = paddle.distributed.broadcast(x, 0, sync_op=False)
        handle.wait()
        dist.broadcast(tensor=x, src=1, sync_op=True)
    return 1
