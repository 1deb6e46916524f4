import paddle
import torch
from caselib import ints, positive


def case_forms():
    p, i = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=4))
    return p.astype('float64') ** 2, i.astype('float64') ** i.astype('float64'), 2 ** i.astype('float64'), i.astype('float64') ** -1.5


def raised(a, b):
    return a, b


def todo_unknown(a, b):
    # TODO(pt2pd): TPD2003 torch.float_power: types of the operands are not known; cast both to float64 and use **
    return torch.float_power(a, b)


def case_out():
    x, out = paddle.to_tensor([1.0, 2.0, 3.0]), paddle.empty([3], dtype=paddle.float64)
    paddle.assign(x.astype('float64') ** 2, out)
    return (
        out, paddle.assign(x.astype('float64') ** x.astype('float64'), paddle.empty([3], dtype=paddle.float64)),
        paddle.assign(2 ** x.astype('float64'), paddle.empty([3], dtype=paddle.float64)))
