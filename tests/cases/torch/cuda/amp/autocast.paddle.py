import paddle
from paddle.amp import auto_cast
from caselib import floats


def case_with():
    x = paddle.to_tensor(floats(2, 3))
    with auto_cast():
        y = paddle.matmul(x, x.t())
    with paddle.amp.auto_cast(enable=False):
        z = paddle.matmul(x, x.t())
    return y, z


def case_options():
    x = paddle.to_tensor(floats(2, 3))
    with auto_cast(True, dtype=paddle.bfloat16):
        y = paddle.matmul(x, x.t())
    with auto_cast(enable=x is None, dtype=paddle.float16):
        z = x * 2
    return y, z


@auto_cast()
def double(x):
    return x * 2


def case_decorator():
    return double(paddle.to_tensor(floats(2)))
