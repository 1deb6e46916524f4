def var_mean(x, axis=None, correction=1, keepdim=False):
    """Variance and mean."""
    return paddle.var(x, axis, keepdim=keepdim, correction=correction), paddle.mean(x, axis, keepdim)
