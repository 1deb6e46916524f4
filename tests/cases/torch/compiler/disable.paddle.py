import paddle
from caselib import floats


@paddle.jit.not_to_static
def double(x):
    return x * 2


@paddle.jit.not_to_static
def triple(x):
    return x * 3


def case_forms():
    x = paddle.to_tensor(floats(3))
    return double(x), triple(x), paddle.jit.not_to_static(double)(x), paddle.jit.not_to_static(triple)(x)
