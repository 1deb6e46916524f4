import paddle
from caselib import floats


def aminmax(x, axis=None, keepdim=False):
    """The least and the greatest, both at once."""
    return paddle.amin(x, axis, keepdim), paddle.amax(x, axis, keepdim)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    low, high = (paddle.amin(x), paddle.amax(x))
    pair = (paddle.amin(x, 1, False), paddle.amax(x, 1, False))
    kept = (paddle.amin(x, 0, True), paddle.amax(x, 0, True))
    sums = aminmax(x + 1, 1, False)
    return low, high, pair[0], pair[1], kept[0], kept[1], sums[0]
