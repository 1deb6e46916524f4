import paddle
from caselib import floats


def histc(x, bins=100, min=0, max=0):
    """Counts of a histogram in the dtype of x; Paddle counts in int64."""
    return paddle.histogram(x, bins, min, max).astype(x.dtype)


def case_forms():
    x = paddle.to_tensor(floats(20))
    return paddle.histogram(x, 5).astype(x.dtype), paddle.histogram(x, bins=5).astype(x.dtype), paddle.histogram(x, bins=5, min=-1, max=1).astype(x.dtype), paddle.histogram(x, 4, -2, 2).astype(x.dtype), histc(x.abs(), 4, 0, 2)


def case_out():
    x, out = paddle.to_tensor([1.0, 2.0, 1.0]), paddle.empty([4])
    paddle.assign(paddle.histogram(x, bins=4, min=0, max=3).astype(x.dtype), out)
    return out, paddle.assign(histc(x * 1, 4, 0, 3), paddle.empty([4]))
