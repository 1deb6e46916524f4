import paddle
from caselib import floats


def histogram(x, bins, range=None, density=False):
    """Counts and edges of a histogram in the dtype of x; Paddle gives int64 counts alone."""
    low, high = range or (float(x.min()), float(x.max()))
    counts = paddle.histogram(x, bins, low, high, density=density).astype(x.dtype)
    return counts, paddle.linspace(low, high, bins + 1, dtype=x.dtype)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    counts, edges = histogram(x, 5, None, False)
    ranged = histogram(x, 4, (-2.0, 2.0), False)
    return counts, edges, ranged[0], ranged[1], histogram(x, 5, None, True)[0]


def todo_edges():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.Tensor.histogram: only a number of bins, without weights, has an equivalent
    return x.histogram(paddle.to_tensor([-1.0, 0.0, 1.0]))
