import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.int64)
    return x, x.dtype == paddle.int64, paddle.ones([1]).detach().astype(paddle.int64), {paddle.int64: 1}[x.dtype]
