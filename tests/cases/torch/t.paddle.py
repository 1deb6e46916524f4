import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.t(x), paddle.t(x[0]), paddle.t(input=x)
