import paddle
from caselib import floats


def case_forms():
    a, x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3)), paddle.to_tensor(floats(4))
    out = paddle.empty([3, 4])
    paddle.assign(1 * a + 1 * paddle.outer(x, v), out)
    return a + paddle.outer(x, v), 0.5 * a + 2 * paddle.outer(x, v), out


def case_factor_first():
    x, v = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, seed=2))
    return 1 * x + -2 * paddle.outer(v, v), 0.5 * x + 2 * paddle.outer(v, v), 2 * x + 1 * paddle.outer(v, v)


def case_zero_beta():
    x, a, b = paddle.ones([2, 3]), paddle.to_tensor(floats(2)), paddle.to_tensor(floats(3, seed=1))
    return 1 * paddle.outer(a, b), 2 * paddle.outer(a, b)
