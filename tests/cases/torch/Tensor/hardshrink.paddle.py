import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.nn.functional.hardshrink(x), paddle.nn.functional.hardshrink(x, threshold=0.3), paddle.nn.functional.hardshrink(x, threshold=0.7)
