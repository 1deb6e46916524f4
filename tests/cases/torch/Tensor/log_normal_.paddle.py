import paddle


def case_forms():
    x = paddle.zeros([20, 200])
    a, b = x.clone(), x.clone()
    a.log_normal_()
    b.log_normal_(mean=0, std=0.5)
    return a.shape, a.min().item() > 0, abs(a.log().mean().item() - 1) < 0.3, abs(b.log().std().item() - 0.5) < 0.1


def case_generator():
    generator = paddle.Generator()
    x = paddle.full((3, 4), 0.5)
    x.log_normal_()
    return x.shape, x.dtype
