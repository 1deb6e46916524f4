import paddle
import torch
from caselib import floats, ints


def case_forms():
    x, src, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 2, high=3))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce='add', broadcast=False), out)
    return paddle.put_along_axis(x, index, src, 1, 'add', broadcast=False), paddle.put_along_axis(x, index, src, 0, 'add', broadcast=False), paddle.put_along_axis(paddle.to_tensor(ints(3, 4)), index, paddle.to_tensor(ints(3, 4)), -1, 'add', broadcast=False), out


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.scatter_add: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.scatter_add


def case_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1))
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.put_along_axis(paddle.to_tensor(floats(4, 3)), index, source, 0, 'add', broadcast=False).clone().scale_(2).scale_(1, bias=1)
    return y


def case_dim_of_a_call():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return paddle.put_along_axis(x, axis=x.dim() - 1, indices=index, values=paddle.ones([3, 4]), reduce='add', broadcast=False)
