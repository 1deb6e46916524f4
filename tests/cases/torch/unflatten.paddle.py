import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 6))
    return paddle.unflatten(x, 1, (2, 3)), paddle.unflatten(x, axis=-1, shape=(3, -1))
