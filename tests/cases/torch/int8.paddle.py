import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.int8)
    return x, x.dtype == paddle.int8, paddle.ones([1]).detach().astype(paddle.int8), {paddle.int8: 1}[x.dtype]
