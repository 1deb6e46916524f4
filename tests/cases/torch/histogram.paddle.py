import paddle
import torch
from caselib import floats


def histogram(x, bins, range=None, weight=None, density=False):
    """Counts and edges of a histogram in the dtype of x; Paddle gives int64 counts alone."""
    low, high = range or (float(x.min()), float(x.max()))
    if low == high:
        low, high = low - 0.5, high + 0.5
    counts = paddle.histogram(x, bins, low, high, weight=weight, density=density).astype(x.dtype)
    return counts, paddle.linspace(low, high, bins + 1, dtype=x.dtype)


def case_forms():
    x = paddle.to_tensor(floats(20))
    counts, edges = histogram(x, 5, None, None, False)
    return counts, edges, histogram(x, 4, (-1.0, 1.0), None, False), histogram(x, 4, None, None, True)


def todo_edges():
    # TODO(pt2pd): TPD2002 torch.histogram: only a number of bins has an equivalent
    return torch.histogram(paddle.to_tensor(floats(20)), paddle.to_tensor([-1.0, 0.0, 1.0]))


def case_weights():
    x, w = paddle.to_tensor([1.0, 2.0, 1.0]), paddle.to_tensor([1.0, 2.0, 4.0])
    return histogram(x, 4, (0.0, 3.0), w, False), histogram(x, 4, (0.0, 3.0), w, True)
