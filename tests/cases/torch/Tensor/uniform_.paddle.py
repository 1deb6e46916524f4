import paddle


def case_forms():
    x = paddle.zeros([20, 100])
    a, b, c = (x.clone() for _ in range(3))
    a.uniform_()
    b.uniform_(-1, 1)
    same = c.uniform_(2.0, max=3.0)
    d = paddle.empty([2, 3]).uniform_(-0.1, 0.1)
    return (
        a.shape, bool((a >= 0).all() and (a < 1).all()), abs(a.mean().item() - 0.5) < 0.05, b.min().item() < -0.9, b.max().item() <= 1,
        c.min().item() >= 2, bool((same == c).all()), d.abs().max().item() <= 0.1)


def case_generator():
    generator = paddle.Generator()
    x = paddle.full((3, 4), 0.5)
    x.uniform_()
    return x.shape, x.dtype
