import paddle
from caselib import floats, ints


def case_forms():
    x, k = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return x.signbit(), k.signbit()
