import paddle
from caselib import floats


def var_mean(x, axis=None, correction=1, keepdim=False):
    """Variance and mean."""
    return paddle.var(x, axis, keepdim=keepdim, correction=correction), paddle.mean(x, axis, keepdim)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    s, m = (paddle.var(x), paddle.mean(x))
    s1, m1 = (paddle.var(x, axis=1), paddle.mean(x, axis=1))
    s2, m2 = (paddle.var(x, axis=0), paddle.mean(x, axis=0))
    return s, m, s1, m1, s2, m2


def case_helper():
    x = paddle.to_tensor(floats(3, 4))
    return var_mean(x, 1, True, True), var_mean(x, 1, False, False), var_mean(x, 1, 0, False), var_mean(x.abs(), 1, True, False)


def case_unbiased_alone():
    x = paddle.to_tensor(floats(3, 4))
    s, m = (paddle.var(x, unbiased=False), paddle.mean(x))
    return s, m, (paddle.var(x, unbiased=True), paddle.mean(x))
