import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.complex64)
    return x, x.dtype == paddle.complex64, paddle.ones([1]).astype(paddle.complex64), {paddle.complex64: 1}[x.dtype]
