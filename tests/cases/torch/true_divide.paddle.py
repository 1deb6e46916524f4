import paddle
from caselib import floats, ints


def case_forms():
    x, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1))
    return x / 2, paddle.divide(i, j), i / 2, paddle.divide(x + 1, x - 9), paddle.assign(x / 4, paddle.empty([0])), [f(x, x - 9) for f in (lambda dividend, divisor: dividend / divisor,)]
