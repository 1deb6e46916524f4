import paddle
from caselib import floats, positive


def case_forms():
    x, y = paddle.to_tensor(positive(3)), paddle.to_tensor(floats(3))
    out = paddle.empty([3], dtype=paddle.complex64)
    paddle.assign(paddle.polar(x, y), out)
    return paddle.polar(x, y), paddle.polar(abs=x, angle=y), out


def case_rotary_frequencies():
    freqs, t = 1.0 / (100.0 ** (paddle.arange(0, 4, 2).astype('float32') / 4)), paddle.arange(3)
    angles = paddle.outer(t.astype(freqs.dtype), freqs)
    return paddle.polar(paddle.ones_like(angles), angles), paddle.outer(freqs, t.astype(freqs.dtype))
