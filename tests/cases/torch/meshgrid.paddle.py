import paddle
from caselib import floats


def case_forms():
    v, w = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(2))
    a, b = paddle.meshgrid(v, w)
    c, d = paddle.meshgrid(v, w, indexing="xy")
    return a, b, c, d, paddle.meshgrid([v, w]), paddle.meshgrid(v, w, v, indexing="xy"), paddle.meshgrid(v, w), paddle.meshgrid(v, w)


def case_stacked():
    return paddle.stack(paddle.meshgrid(paddle.arange(2), paddle.arange(3)), -1)


def case_star():
    axes = [paddle.arange(2), paddle.arange(3)]
    return paddle.meshgrid(*axes)


def case_kind(h=3, w=4):
    y, x = paddle.meshgrid(paddle.arange(h), paddle.arange(w))
    omega = paddle.arange(2) / 3
    return y.flatten()[:, None].astype(omega.dtype) * omega, x * 0.5, y.astype('float32') + x / 2.0
