import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5003 torch._inductor.cudagraph_mark_step_begin: torch.compile's code generator; Paddle has no such hooks
    return x, torch._inductor.cudagraph_mark_step_begin()
