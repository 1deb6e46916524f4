import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.int32)
    return x, x.dtype == paddle.int32, paddle.ones([1]).detach().astype(paddle.int32), {paddle.int32: 1}[x.dtype]
