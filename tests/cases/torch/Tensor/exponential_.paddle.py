import paddle


def case_forms():
    x = paddle.zeros([20, 200])
    a, b = x.clone(), x.clone()
    a.exponential_()
    b.exponential_(lam=2)
    c = paddle.zeros([20, 200]).exponential_(4.0)
    return a.shape, a.min().item() >= 0, abs(a.mean().item() - 1) < 0.15, abs(b.mean().item() - 0.5) < 0.1, abs(c.mean().item() - 0.25) < 0.05


def case_generator():
    generator = paddle.Generator()
    x = paddle.full((3, 4), 0.5)
    x.exponential_()
    return x.shape, x.dtype
