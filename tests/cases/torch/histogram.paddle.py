import paddle
import torch
from caselib import floats


def histogram(x, bins, range=None, density=False):
    """Counts and edges of a histogram in the dtype of x; Paddle gives int64 counts alone."""
    low, high = range or (float(x.min()), float(x.max()))
    counts = paddle.histogram(x, bins, low, high, density=density).astype(x.dtype)
    return counts, paddle.linspace(low, high, bins + 1, dtype=x.dtype)


def case_forms():
    x = paddle.to_tensor(floats(20))
    counts, edges = histogram(x, 5, None, False)
    return counts, edges, histogram(x, 4, (-1.0, 1.0), False), histogram(x, 4, None, True)


def todo_edges():
    # TODO(pt2pd): TPD2002 torch.histogram: only a number of bins, without weights, has an equivalent
    return torch.histogram(paddle.to_tensor(floats(20)), paddle.to_tensor([-1.0, 0.0, 1.0]))
