import paddle
from caselib import floats


def std_mean(x, axis=None, correction=1, keepdim=False):
    """Standard deviation and mean."""
    variance = paddle.var(x, axis, keepdim=keepdim, correction=correction)
    return paddle.sqrt(variance), paddle.mean(x, axis, keepdim)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    s, m = (paddle.std(x), paddle.mean(x))
    s1, m1 = (paddle.std(x, axis=1), paddle.mean(x, axis=1))
    s2, m2 = (paddle.std(x, axis=0), paddle.mean(x, axis=0))
    return s, m, s1, m1, s2, m2


def case_helper():
    x = paddle.to_tensor(floats(3, 4))
    return std_mean(x, 1, True, True), std_mean(x, 1, False, False), std_mean(x, 1, 0, False), std_mean(x.abs(), 1, True, False)


def case_unbiased_alone():
    x = paddle.to_tensor(floats(3, 4))
    s, m = (paddle.std(x, unbiased=False), paddle.mean(x))
    return s, m, (paddle.std(x, unbiased=True), paddle.mean(x))
