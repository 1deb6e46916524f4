def histc(x, bins=100, min=0, max=0):
    """Counts of a histogram in the dtype of x; Paddle counts in int64."""
    return paddle.histogram(x, bins, min, max).astype(x.dtype)
