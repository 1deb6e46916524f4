def unique_consecutive(x, return_inverse=False, return_counts=False, axis=None):
    """Runs of equal values; the inverse has the shape of x, while Paddle's is flat."""
    result = paddle.unique_consecutive(x, return_inverse=return_inverse, return_counts=return_counts, axis=axis)
    if return_inverse and axis is None:
        return result[0], result[1].reshape(x.shape), *result[2:]
    return result
