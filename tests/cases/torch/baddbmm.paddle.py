import paddle
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
