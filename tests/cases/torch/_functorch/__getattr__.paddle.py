import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD2001 torch._functorch.config.donated_buffer: internal of torch; Paddle has other internals
    return x, torch._functorch.config.donated_buffer
