import paddle


def case_forms():
    return paddle.linspace(0, 1, 5), paddle.linspace(0, 10, num=4), paddle.linspace(start=-1, stop=1, num=3), paddle.linspace(0, 9, 10, dtype=paddle.int64), paddle.linspace(0, 1, 7, dtype=paddle.float64), paddle.linspace(3, 3, 1), paddle.linspace(1, -1, 5, requires_grad=True), paddle.linspace(0, 1, 3, device="cpu")


def case_out():
    out, other = paddle.zeros([5], dtype=paddle.float64), paddle.zeros([3])
    paddle.assign(paddle.linspace(0, 1, 5, dtype=out.dtype), out)
    paddle.assign(paddle.linspace(0, 2, num=3, dtype=paddle.float32), other)
    return out, other
