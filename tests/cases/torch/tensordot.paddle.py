import paddle
from caselib import floats


def case_forms():
    a, b = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(3, 4, 5))
    out = paddle.empty([2, 5])
    paddle.assign(paddle.tensordot(a, b), out)
    return out, paddle.tensordot(a, b), paddle.tensordot(a, b, 2), paddle.tensordot(a, b, axes=([1, 2], [0, 1])), paddle.tensordot(a[0], b[:, :, 0], axes=2)
