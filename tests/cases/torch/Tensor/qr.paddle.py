import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    q, r = paddle.linalg.qr(x)
    full, _ = paddle.linalg.qr(x, mode='complete')
    return q @ r, r.abs(), full.shape
