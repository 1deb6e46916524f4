import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 3))
    sign, value = paddle.compat.slogdet(x)
    return sign, value, paddle.compat.slogdet(x)[1], paddle.compat.slogdet(x=x[0])[1]
