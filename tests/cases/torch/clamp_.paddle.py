import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    x.clip_(min=-0.5, max=0.5)
    return x, row, paddle.to_tensor(floats(2, 3)).clip_(min=0), paddle.to_tensor(floats(2, 3)).clip_(max=0.1)


def case_integers():
    i, j = paddle.arange(9), paddle.arange(9)
    paddle.assign(i.clip(min=3), i)
    paddle.assign(j.clip(max=6), j)
    return i, j


def case_tensors():
    low, high = paddle.to_tensor(floats(2, 3, seed=1)) - 1, paddle.to_tensor(floats(2, 3, seed=2)) + 1
    x, y, z = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3))
    paddle.assign(paddle.minimum(paddle.maximum(x, low), high), x)
    paddle.assign(paddle.maximum(y, low), y)
    paddle.assign(paddle.minimum(z, high), z)
    return x, y, z


def todo_tensor_and_computed_receiver():
    low = paddle.zeros([2, 3])
    # TODO(pt2pd): TPD2003 torch.clamp_: clip_ takes numbers only; use paddle.maximum and paddle.minimum
    return torch.clamp_(paddle.to_tensor(floats(2, 3)), min=low)


def todo_upper_tensor_and_computed_receiver():
    high = paddle.zeros([2, 3])
    # TODO(pt2pd): TPD2003 torch.clamp_: clip_ takes numbers only; use paddle.maximum and paddle.minimum
    return torch.clamp_(paddle.to_tensor(floats(2, 3)), max=high)
