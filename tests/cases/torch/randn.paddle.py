import paddle


def drawn(draw, *size, generator=None, out=None, **options):
    """Random numbers with torch's options: Paddle's functions take no generator, and leave the dtype of out."""
    if out is not None:
        return paddle.assign(draw(*size, dtype=out.dtype), out)
    return draw(*size, **options)


def made(*size, **options):
    return drawn(paddle.randn, *size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=paddle.float64).dtype, paddle.randn(*size).shape, paddle.randn(*size, dtype=paddle.float64).dtype


def case_forms():
    x = paddle.randn([200, 5])
    return x.shape, x.dtype, bool(abs(x.mean()) < 0.3), bool(abs(x.std() - 1) < 0.3), paddle.randn((2, 3)).shape, paddle.randn([2], dtype=paddle.float64).dtype, paddle.randn(()).shape, not paddle.randn([2], requires_grad=True).stop_gradient, paddle.randn(shape=(2,), device="cpu").shape, paddle.randn([x.shape[0], 1]).shape


def case_generator():
    return paddle.randn([2, 3]).shape


def case_out():
    out, other = paddle.zeros([2, 3], dtype=paddle.float64), paddle.zeros([3])
    paddle.assign(paddle.randn([2, 3], dtype=out.dtype), out)
    paddle.assign(paddle.randn([3], dtype=paddle.float32), other)
    return out.shape, out.dtype, other.shape, other.dtype, bool((out != 0).all())


def case_options_in_a_dictionary():
    options, g = {'dtype': paddle.float64, 'device': 'cpu'}, paddle.Generator()
    x, y = drawn(paddle.randn, 2, 3, **options), drawn(paddle.randn, (2,), **{'generator': g})
    return x.shape, x.dtype, y.shape, y.dtype
