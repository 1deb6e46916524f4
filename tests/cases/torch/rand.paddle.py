import paddle


def drawn(draw, *size, generator=None, out=None, **options):
    """Random numbers with torch's options: Paddle's functions take no generator, and leave the dtype of out."""
    if out is not None:
        return paddle.assign(draw(*size, dtype=out.dtype), out)
    return draw(*size, **options)


def made(*size, **options):
    return drawn(paddle.rand, *size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=paddle.float64).dtype, paddle.rand(*size).shape, paddle.rand(*size, dtype=paddle.float64).dtype


def case_forms():
    x = paddle.rand([50, 2])
    return x.shape, x.dtype, bool(((x >= 0) & (x < 1)).all()), paddle.rand((2, 3)).shape, paddle.rand([2]).shape, paddle.rand([2], dtype=paddle.float64).dtype, paddle.rand(()).shape, not paddle.rand([2], requires_grad=True).stop_gradient, paddle.rand(shape=(2,), device="cpu").shape


def case_generator():
    g = paddle.Generator()
    g.manual_seed(0)
    return paddle.rand([2, 3]).shape


def case_seed():
    paddle.seed(3)
    a = paddle.rand([3])
    paddle.seed(3)
    return paddle.equal_all(a, paddle.rand([3])).item()


def case_out():
    out, other = paddle.zeros([2, 3], dtype=paddle.float64), paddle.zeros([3])
    paddle.assign(paddle.rand([2, 3], dtype=out.dtype), out)
    paddle.assign(paddle.rand([3], dtype=paddle.float32), other)
    return out.shape, out.dtype, other.shape, other.dtype, bool((out > 0).all())


def case_options_in_a_dictionary():
    options, g = {'dtype': paddle.float64, 'device': 'cpu'}, paddle.Generator()
    x, y = drawn(paddle.rand, 2, 3, **options), drawn(paddle.rand, (2,), **{'generator': g})
    return x.shape, x.dtype, y.shape, y.dtype
