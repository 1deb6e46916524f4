import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(1, 3, 1))
    return paddle.squeeze(x), paddle.squeeze(x, 0), paddle.squeeze(x, axis=-1), paddle.squeeze(x, (0, 2)), paddle.squeeze(x, 1)
