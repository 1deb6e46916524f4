import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD2001 torch._subclasses.FakeTensorMode: Paddle has no subclasses of Tensors that intercept calls
    return x, torch._subclasses.FakeTensorMode()
