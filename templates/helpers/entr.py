def entr(x):
    """-x * log(x), 0 at 0 and -inf below."""
    y = paddle.where(x == 0, paddle.zeros_like(x), -x * paddle.log(x))
    return paddle.where(x < 0, paddle.full_like(x, float('-inf')), y)
