import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4, 5))
    return [paddle.unbind(b, axis)[1] for axis in range(4)], x[2], x[:, 2], b[:, :, 1], b[..., 0], b[..., 3, :], x[-1], x[:, 1 + 1]
