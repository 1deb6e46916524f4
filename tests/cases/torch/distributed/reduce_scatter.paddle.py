import paddle
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        dist.reduce_scatter(x, [x, x])
        dist.reduce_scatter(tensor=x, tensor_list=[x, x], sync_op=False)
    return 1
