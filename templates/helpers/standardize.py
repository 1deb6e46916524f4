def standardize(x, weight=None, bias=None, **options):
    """batch_norm without running statistics, which Paddle wants."""
    zeros, ones = paddle.zeros([x.shape[1]], dtype=x.dtype), paddle.ones([x.shape[1]], dtype=x.dtype)
    return paddle.nn.functional.batch_norm(x, zeros, ones, weight, bias, **options)
