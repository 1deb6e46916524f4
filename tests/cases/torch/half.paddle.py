import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.float16)
    return x, x.dtype == paddle.float16, paddle.ones([1]).astype(paddle.float16), {paddle.float16: 1}[x.dtype]
