import paddle
from caselib import floats


def case_call():
    square = paddle.jit.to_static(lambda t: t * t)
    return square(paddle.to_tensor(floats(3)))
