import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.float64)
    return x, x.dtype == paddle.float64, paddle.ones([1]).astype(paddle.float64), {paddle.float64: 1}[x.dtype]
