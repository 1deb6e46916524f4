import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(2.0 ** x, out)
    return 2.0 ** x, 2.0 ** x, 2.0 ** x, 2.0 ** x[0], 2.0 ** (x - 1) * 2, out


def case_integers():
    return 2.0 ** paddle.to_tensor(ints(2, 3, low=1))
