import paddle
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        out = paddle.zeros([1])
        dist.stream.reduce_scatter(out, x)
        dist.stream.reduce_scatter(tensor=out, tensor_or_tensor_list=x, op=dist.ReduceOp.SUM)
    return 1
