def histogram(x, bins, range=None, density=False):
    """Counts and edges of a histogram in the dtype of x; Paddle gives int64 counts alone."""
    low, high = range or (float(x.min()), float(x.max()))
    counts = paddle.histogram(x, bins, low, high, density=density).astype(x.dtype)
    return counts, paddle.linspace(low, high, bins + 1, dtype=x.dtype)
