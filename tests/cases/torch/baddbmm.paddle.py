import paddle
import torch
from caselib import floats, ints


def case_forms():
    a, x, y = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))
    out = paddle.empty([2, 3, 3])
    paddle.assign(paddle.baddbmm(a, x, y), out)
    return paddle.baddbmm(a, x, y), paddle.baddbmm(a, x, y, beta=0.5, alpha=2), paddle.baddbmm(input=a, x=x, y=y, beta=0), out


def case_integers():
    a, out = paddle.to_tensor(ints(2, 3, 3)).astype('int64'), paddle.zeros([2, 3, 3], dtype=paddle.int64)
    paddle.assign(1 * a + 1 * paddle.matmul(a, a), out)
    return out, 2 * a + 3 * paddle.matmul(a, a)


def case_factor_first():
    x, a = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3, seed=1))
    return paddle.baddbmm(x, a, a, alpha=-2), paddle.baddbmm(x, a, a, beta=0.5, alpha=2), paddle.baddbmm(x, a, a, beta=2)


def todo_starred():
    args = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3))
    # TODO(pt2pd): TPD3002 torch.baddbmm: starred arguments; spell the arguments out
    return torch.baddbmm(*args)


def case_fewer_axes():
    x, y = paddle.to_tensor(floats(2, 2, 3)), paddle.to_tensor(floats(2, 3, 4, seed=1))
    bias = paddle.to_tensor([0.5, 1.0, 2.0, 4.0])
    return paddle.zeros([1]) + paddle.matmul(x, y), 1 * bias + 2 * paddle.matmul(x, y)
