import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    sign, value = tuple(paddle.linalg.slogdet(x))
    return sign, value, paddle.linalg.slogdet(x)[1], tuple(paddle.linalg.slogdet(paddle.to_tensor(floats(2, 3, 3))))
