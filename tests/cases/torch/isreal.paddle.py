import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.isreal(x), paddle.isreal(x=x), paddle.isreal(x[0])


def case_integers():
    return paddle.isreal(paddle.to_tensor(ints(2, 3, low=1)))
