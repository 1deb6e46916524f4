import paddle


def case_forms():
    x = paddle.zeros([2], dtype=paddle.bool)
    return x, x.dtype == paddle.bool, paddle.ones([1]).detach().astype(paddle.bool), {paddle.bool: 1}[x.dtype]
