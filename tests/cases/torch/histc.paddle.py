import paddle
from caselib import floats


def histc(x, bins=100, min=0, max=0):
    """Counts of a histogram in the dtype of x; Paddle counts in int64."""
    return paddle.histogram(x, bins, min, max).astype(x.dtype)


def case_forms():
    x = paddle.to_tensor(floats(20))
    return paddle.histogram(x, 5).astype(x.dtype), paddle.histogram(x, bins=5).astype(x.dtype), paddle.histogram(x, bins=5, min=-1, max=1).astype(x.dtype), paddle.histogram(x, 4, -2, 2).astype(x.dtype), histc(x.abs(), 4, 0, 2)
