import paddle
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        out = paddle.zeros([4])
        dist.stream.all_gather(out, x)
        dist.stream.all_gather(tensor_or_tensor_list=out, tensor=x, sync_op=True)
    return 1
