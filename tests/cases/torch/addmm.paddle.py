import paddle
import torch
from caselib import floats


def case_forms():
    a, x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4, 3))
    out = paddle.empty([3, 3])
    paddle.assign(paddle.addmm(a, x, y), out)
    return paddle.addmm(a, x, y), paddle.addmm(a[0], x, y), paddle.addmm(a, x, y, beta=0.5, alpha=2), paddle.addmm(input=a, x=x, y=y, alpha=3), out


def case_integers():
    i = paddle.to_tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    return i + paddle.matmul(i, i), 2 * i + 3 * paddle.matmul(i, i), paddle.assign(1 * i + 1 * paddle.matmul(i, i), paddle.empty([3, 3], dtype=paddle.int64))


def case_factor_first():
    x, a = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    return paddle.addmm(x, a, a.t(), alpha=-2), paddle.addmm(x, a, a.t(), beta=0.5, alpha=2), paddle.addmm(x, a, a.t(), beta=2)


def todo_starred():
    args = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD3002 torch.addmm: starred arguments; spell the arguments out
    return torch.addmm(*args)


def case_one_number():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.to_tensor(2.0) + paddle.matmul(x, y), 0.5 * paddle.to_tensor(2.0) + 2 * paddle.matmul(x, y)
