import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5001 torch.hpu.is_available: Paddle has other names for this device
    return x, torch.hpu.is_available()
