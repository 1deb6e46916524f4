import paddle
from paddle.amp import auto_cast
from caselib import floats


def case_cuda():
    x = paddle.to_tensor(floats(2, 3))
    with auto_cast():
        y = paddle.matmul(x, x.t())
    with auto_cast(dtype=paddle.bfloat16):
        z = paddle.matmul(x, x.t())
    with auto_cast(dtype=paddle.float16, enable=True):
        w = x * 2
    return y, z, w


def case_disabled():
    x = paddle.to_tensor(floats(2, 3))
    with auto_cast(enable=False):
        y = paddle.matmul(x, x.t())
    kind = x.device.type
    with auto_cast(enable=False):
        z = paddle.matmul(x, x.t())
    return y, z


def build(flag):
    return auto_cast(enable=flag, dtype='bfloat16'), auto_cast(dtype=paddle.bfloat16, enable=flag)


def case_maybe():
    x = paddle.to_tensor(floats(2, 3))
    flag = x is None
    with auto_cast(enable=flag, dtype='bfloat16'):
        y = x * 2
    with auto_cast(dtype=paddle.bfloat16, enable=flag):
        z = x * 2
    return y, z


def case_type():
    return isinstance(auto_cast, type) or True
