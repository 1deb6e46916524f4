import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    sign, logabs = tuple(paddle.linalg.slogdet(x))
    return sign, logabs, tuple(paddle.linalg.slogdet(x))[0], paddle.linalg.slogdet(x)[1]
