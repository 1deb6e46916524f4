import paddle
from caselib import floats


def histc(x, bins=100, min=0, max=0):
    """Counts of a histogram in the dtype of x; Paddle counts in int64."""
    return paddle.histogram(x, bins, min, max).astype(x.dtype)


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.histogram(5).astype(x.dtype), x.histogram(bins=5, min=-2, max=2).astype(x.dtype), x.histogram(5, -2, 2).astype(x.dtype), histc(x + y, 4, -2, 2)
