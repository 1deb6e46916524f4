import paddle
from caselib import floats, positive


def case_forms():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    out, scaled = paddle.empty([3, 4]), paddle.empty([3, 4])
    paddle.assign(x + y * p, out)
    paddle.assign(x + 2 * y * p, scaled)
    return x + y * p, x + 0.5 * y * p, x + (y + 1) * (p - 1), x + -1 * y * p, out, scaled


def case_factor_first():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    lr = 0.1
    out = paddle.empty([3, 3])
    paddle.assign(x + 2 * y * y, out)
    return x + -lr * x * y, out
