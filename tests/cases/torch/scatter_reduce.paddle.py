import paddle
import torch
from caselib import floats, ints


def case_forms():
    x, src, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 2, high=3))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce='add', broadcast=False), out)
    return paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce='add', broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce='multiply', broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce="mean", broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce="amax", include_self=False, broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce="amin", broadcast=False), out


def reduced(x, index, source, how):
    return paddle.put_along_axis(x, axis=1, indices=index, values=source, reduce={'sum': 'add', 'prod': 'multiply', 'mean': 'mean', 'amax': 'amax', 'amin': 'amin'}[how], broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=source, reduce={'sum': 'add', 'prod': 'multiply', 'mean': 'mean', 'amax': 'amax', 'amin': 'amin'}[how], include_self=False, broadcast=False)


def case_reduction_in_a_variable():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return [reduced(x, index, x, how) for how in ("sum", "prod", "mean", "amax", "amin")]


def todo_reduction_in_a_variable(how):
    x, index, out = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.empty([3, 4])
    # TODO(pt2pd): TPD2002 torch.scatter_reduce.reduce: argument not supported
    return torch.scatter_reduce(x, 1, index, x, how, out=out)


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.scatter_reduce: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.scatter_reduce
