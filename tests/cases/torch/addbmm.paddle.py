import paddle
from caselib import floats, ints


def case_forms():
    a, x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))
    out = paddle.empty([3, 3])
    paddle.assign(1 * a + 1 * paddle.matmul(x, y).sum(0), out)
    return a + paddle.matmul(x, y).sum(0), 0.5 * a + 2 * paddle.matmul(x, y).sum(0), out


def case_integers():
    a = paddle.to_tensor(ints(2, 3, 3)).astype('int64')
    return a[0] + paddle.matmul(a, a).sum(0), 2 * a[0] + 3 * paddle.matmul(a, a).sum(0)


def case_factor_first():
    x, a = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(2, 3, 3, seed=1))
    return 1 * x + -2 * paddle.matmul(a, a).sum(0), 0.5 * x + 2 * paddle.matmul(a, a).sum(0), 2 * x + 1 * paddle.matmul(a, a).sum(0)


def case_zero_beta():
    x, a, b = paddle.ones([2, 4]), paddle.to_tensor(floats(2, 2, 3)), paddle.to_tensor(floats(2, 3, 4, seed=1))
    return 1 * paddle.matmul(a, b).sum(0), 2 * paddle.matmul(a, b).sum(0)
