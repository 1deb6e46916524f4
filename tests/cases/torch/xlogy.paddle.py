import paddle
from caselib import positive


def xlogy(x, y):
    """x * log(y), which is 0 where x is 0, even for y = 0."""
    x, y = [v.astype('float32') if paddle.is_tensor(v) and not v.is_floating_point() else v for v in (x, y)]
    if not paddle.is_tensor(y):
        y = paddle.full_like(x, y)
    zero = (x == 0) & ~paddle.isnan(y) if paddle.is_tensor(x) else ~paddle.isnan(y) & paddle.full_like(y, x == 0, dtype="bool")
    return paddle.where(zero, paddle.zeros_like(y), x * paddle.log(y))


def case_forms():
    x, p = paddle.to_tensor([0.0, 1.0, 2.0]), paddle.to_tensor([0.0, 0.5, float("nan")])
    return xlogy(x, p), xlogy(x, paddle.to_tensor(positive(3))), xlogy(x, 2.0), xlogy(2.0, paddle.to_tensor(positive(3))), xlogy(x, p)


def case_out():
    x, out = paddle.to_tensor([0.0, 1.0, 2.0]), paddle.empty([3])
    paddle.assign(xlogy(x, x + 1), out)
    return out


def case_integers():
    x, y = paddle.to_tensor([0, 2, 3]), paddle.to_tensor([3, 2, 1])
    return xlogy(x, y), xlogy(x, 4), xlogy(2, y), xlogy(x, y)
