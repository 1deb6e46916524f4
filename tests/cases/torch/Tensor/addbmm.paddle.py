import paddle
from caselib import floats, ints


def case_forms():
    b, s = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(3, 3))
    return (
        s + paddle.matmul(b, b.transpose(1, 2)).sum(0), 0.5 * s + 2 * paddle.matmul(b, b.transpose(1, 2)).sum(0),
        s + paddle.matmul(b, b.transpose(1, 2)).sum(0))


def case_integers():
    a = paddle.to_tensor(ints(2, 3, 3)).astype('int64')
    return a[0] + paddle.matmul(a, a).sum(0), 2 * a[0] + 3 * paddle.matmul(a, a).sum(0)


def case_factor_first():
    x, a = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(2, 3, 3, seed=1))
    return 1 * x + -2 * paddle.matmul(a, a).sum(0), 0.5 * x + 2 * paddle.matmul(a, a).sum(0), 2 * x + 1 * paddle.matmul(a, a).sum(0)


def case_zero_beta():
    x, a, b = paddle.ones([2, 4]), paddle.to_tensor(floats(2, 2, 3)), paddle.to_tensor(floats(2, 3, 4, seed=1))
    return 1 * paddle.matmul(a, b).sum(0), 2.0 * paddle.ones([2, 4]) + 1 * paddle.matmul(a, b).sum(0)
