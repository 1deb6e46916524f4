import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    out = paddle.empty([3, 3])
    paddle.assign(paddle.linalg.matrix_power(x, 2), out)
    return paddle.linalg.matrix_power(x, 3), paddle.linalg.matrix_power(x=x, n=-1), out
