def entr(x):
    """-x * log(x), 0 at 0 and -inf below."""
    x = x if x.is_floating_point() else x.astype('float32')
    y = paddle.where(x == 0, paddle.zeros_like(x), -x * paddle.log(x))
    return paddle.where(x < 0, paddle.full_like(x, float('-inf')), y)
