import paddle
from caselib import floats, ints


def case_forms():
    x, v, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(floats(3, 3))
    return s[0] + paddle.matmul(x, v), 0.5 * s[0] + 2 * paddle.matmul(x, v), s[0] + paddle.matmul(x, v)


def case_integers():
    x, m = paddle.to_tensor([1, 2, 3]), paddle.to_tensor(ints(3, 4)).astype('int64')
    return x + paddle.matmul(m, m[0]), 2 * x + 3 * paddle.matmul(m, m[0])


def case_factor_first():
    x, a, v = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, 3, seed=1)), paddle.to_tensor(floats(3, seed=2))
    return 1 * x + -2 * paddle.matmul(a, v), 0.5 * x + 2 * paddle.matmul(a, v), 2 * x + 1 * paddle.matmul(a, v)


def case_zero_beta():
    x, a, b = paddle.ones([2]), paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3, seed=1))
    return 1 * paddle.matmul(a, b), 2.0 * paddle.ones([2]) + 1 * paddle.matmul(a, b)
