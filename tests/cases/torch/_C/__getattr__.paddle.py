import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD2001 torch._C._get_default_device: inside torch's C++ part; Paddle has other internals
    return x, torch._C._get_default_device()
