import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(1 - paddle.erf(x), out)
    return 1 - paddle.erf(x), 1 - paddle.erf(x), 1 - paddle.erf(x[0]), (1 - paddle.erf(x - 1)) * 2, out


def case_integers():
    return 1 - paddle.erf(paddle.to_tensor(ints(2, 3, low=1)))
