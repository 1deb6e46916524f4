import paddle


def case_forms():
    x = paddle.zeros([20, 200])
    a, b = x.clone(), x.clone()
    a.cauchy_()
    b.cauchy_(loc=3, scale=0.5)
    return a.shape, abs(paddle.compat.median(a).item()) < 0.3, abs(paddle.compat.median(b).item() - 3) < 0.2


def case_generator():
    generator = paddle.Generator()
    x = paddle.full((3, 4), 0.5)
    x.cauchy_()
    return x.shape, x.dtype
