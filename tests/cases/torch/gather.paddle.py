import paddle
import torch
from caselib import floats, ints


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    out = paddle.empty([3, 2])
    paddle.assign(paddle.take_along_axis(x, axis=1, indices=index, broadcast=False), out)
    return paddle.take_along_axis(x, axis=1, indices=index, broadcast=False), paddle.take_along_axis(x, axis=0, indices=index, broadcast=False), paddle.take_along_axis(arr=x, axis=-1, indices=index[:2], broadcast=False), paddle.take_along_axis(x, axis=1, indices=index, broadcast=False), paddle.take_along_axis(paddle.to_tensor(ints(3, 4)), axis=1, indices=index, broadcast=False), out


def case_gradient():
    x, index = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(ints(3, 2, high=3))
    paddle.take_along_axis(x, axis=1, indices=index, broadcast=False).sum().backward()
    return x.grad


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.gather: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.gather


def case_masks():
    mask, i = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor(ints(3, 4, high=3))
    out = paddle.zeros([3, 4], dtype=paddle.bool)
    paddle.assign(paddle.take_along_axis(mask.astype('int32'), i, 0, broadcast=False).astype('bool'), out)
    return out, paddle.take_along_axis(mask.astype('int32'), i, 0, broadcast=False).astype('bool'), paddle.take_along_axis(mask.astype('int32'), i, 1, broadcast=False).astype('bool')
