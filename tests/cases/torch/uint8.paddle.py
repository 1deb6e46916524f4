import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.uint8)
    return x, x.dtype == paddle.uint8, paddle.ones([1]).detach().astype(paddle.uint8), {paddle.uint8: 1}[x.dtype]
