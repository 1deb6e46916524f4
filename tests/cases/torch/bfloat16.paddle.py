import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.bfloat16)
    return x, x.dtype == paddle.bfloat16, paddle.ones([1]).astype(paddle.bfloat16), {paddle.bfloat16: 1}[x.dtype]
