import paddle


def case_forms():
    return paddle.logspace(0, 2, 5), paddle.logspace(-2, 2, num=5), paddle.logspace(start=0, stop=3, num=4, base=2), paddle.logspace(0, 2, 3, 2.0), paddle.logspace(0, 1, 3, dtype=paddle.float64), paddle.logspace(0, 1, 3)


def case_out():
    out, other = paddle.zeros([5], dtype=paddle.float64), paddle.zeros([3])
    paddle.assign(paddle.logspace(0, 1, 5, dtype=out.dtype), out)
    paddle.assign(paddle.logspace(0, 2, num=3, dtype=paddle.float32), other)
    return out, other
