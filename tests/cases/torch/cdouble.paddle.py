import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.complex128)
    return x, x.dtype == paddle.complex128, paddle.ones([1]).astype(paddle.complex128), {paddle.complex128: 1}[x.dtype]
