def std_mean(x, axis=None, correction=1, keepdim=False):
    """Standard deviation and mean."""
    variance = paddle.var(x, axis, keepdim=keepdim, correction=correction)
    return paddle.sqrt(variance), paddle.mean(x, axis, keepdim)
