import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.int16)
    return x, x.dtype == paddle.int16, paddle.ones([1]).detach().astype(paddle.int16), {paddle.int16: 1}[x.dtype]
