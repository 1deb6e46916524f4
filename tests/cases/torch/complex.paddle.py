import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1))
    out = paddle.empty([3], dtype=paddle.complex64)
    paddle.assign(paddle.complex(x, y), out)
    return paddle.complex(x, y), paddle.complex(real=x, imag=y), out
