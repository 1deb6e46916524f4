import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.sgn(x), out)
    return paddle.sgn(x), paddle.sgn(x=x), paddle.sgn(x[0]), out


def case_integers():
    x, out = paddle.to_tensor([-3, 0, 2]), paddle.to_tensor([9, 9, 9])
    paddle.assign(paddle.sign(x), out)
    return out, paddle.sign(x)
