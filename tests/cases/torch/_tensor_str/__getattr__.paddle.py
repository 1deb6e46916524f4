import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD2001 torch._tensor_str._tensor_str: internal of torch's printing; paddle.set_printoptions sets Paddle's
    return x, torch._tensor_str._tensor_str(x, 0)
