import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.from_dlpack(x), paddle.from_dlpack(dlpack=x)
