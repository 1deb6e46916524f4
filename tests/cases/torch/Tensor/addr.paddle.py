import paddle
from caselib import floats


def case_forms():
    x, v, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(floats(3, 3))
    return x + paddle.outer(s[0], v), 0.5 * x + 2 * paddle.outer(s[0], v), x + paddle.outer(s[0], v)


def case_factor_first():
    x, v = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, seed=2))
    return 1 * x + -2 * paddle.outer(v, v), 0.5 * x + 2 * paddle.outer(v, v), 2 * x + 1 * paddle.outer(v, v)


def case_zero_beta():
    x, a, b = paddle.ones([2, 3]), paddle.to_tensor(floats(2)), paddle.to_tensor(floats(3, seed=1))
    return 1 * paddle.outer(a, b), 2.0 * paddle.ones([2, 3]) + 1 * paddle.outer(a, b)
