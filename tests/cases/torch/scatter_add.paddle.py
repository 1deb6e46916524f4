import paddle
import torch
from caselib import floats, ints


def case_forms():
    x, src, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 2, high=3))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce='add', broadcast=False), out)
    return paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce='add', broadcast=False), paddle.put_along_axis(x, axis=0, indices=index, values=src, reduce='add', broadcast=False), paddle.put_along_axis(paddle.to_tensor(ints(3, 4)), axis=-1, indices=index, values=paddle.to_tensor(ints(3, 4)), reduce='add', broadcast=False), out


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.scatter_add: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.scatter_add
