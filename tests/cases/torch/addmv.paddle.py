import paddle
from caselib import floats, ints


def case_forms():
    a, x, v = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    out = paddle.empty([3])
    paddle.assign(1 * a + 1 * paddle.matmul(x, v), out)
    return a + paddle.matmul(x, v), 0.5 * a + 2 * paddle.matmul(x, v), out


def case_integers():
    x, m = paddle.to_tensor([1, 2, 3]), paddle.to_tensor(ints(3, 4)).astype('int64')
    return x + paddle.matmul(m, m[0]), 2 * x + 3 * paddle.matmul(m, m[0])


def case_factor_first():
    x, a, v = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, 3, seed=1)), paddle.to_tensor(floats(3, seed=2))
    return 1 * x + -2 * paddle.matmul(a, v), 0.5 * x + 2 * paddle.matmul(a, v), 2 * x + 1 * paddle.matmul(a, v)


def case_zero_beta():
    x, a, b = paddle.ones([2]), paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3, seed=1))
    return 1 * paddle.matmul(a, b), 2 * paddle.matmul(a, b)
