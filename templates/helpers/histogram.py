def histogram(x, bins, range=None, weight=None, density=False):
    """Counts and edges of a histogram in the dtype of x; Paddle gives int64 counts alone."""
    low, high = range or (float(x.min()), float(x.max()))
    if low == high:
        low, high = low - 0.5, high + 0.5
    counts = paddle.histogram(x, bins, low, high, weight=weight, density=density).astype(x.dtype)
    return counts, paddle.linspace(low, high, bins + 1, dtype=x.dtype)
