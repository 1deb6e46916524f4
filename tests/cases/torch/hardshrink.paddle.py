import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.nn.functional.hardshrink(x), paddle.nn.functional.hardshrink(x, 0.3), paddle.nn.functional.hardshrink(x=x, threshold=0.1)


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4])
    paddle.assign(paddle.nn.functional.hardshrink(x, 0.3), out)
    return out
