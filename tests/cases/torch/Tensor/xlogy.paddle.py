import paddle
from caselib import floats, positive


def xlogy(x, y):
    """x * log(y), which is 0 where x is 0, even for y = 0."""
    x, y = [v.astype('float32') if paddle.is_tensor(v) and not v.is_floating_point() else v for v in (x, y)]
    if not paddle.is_tensor(y):
        y = paddle.full_like(x, y)
    zero = (x == 0) & ~paddle.isnan(y) if paddle.is_tensor(x) else ~paddle.isnan(y) & paddle.full_like(y, x == 0, dtype="bool")
    return paddle.where(zero, paddle.zeros_like(y), x * paddle.log(y))


def case_forms():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    return xlogy(x, p), xlogy(x, 2.0), xlogy(x, p), xlogy(paddle.zeros([3]), paddle.zeros([3]))
