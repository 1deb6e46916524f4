def unique(x, return_inverse=False, return_counts=False, axis=None):
    """Sorted unique values as torch gives them: the inverse has the shape of x, slices of any axis are in order."""
    if axis is None:
        result = paddle.unique(x, return_inverse=return_inverse, return_counts=return_counts)
        return (result[0], result[1].reshape(x.shape), *result[2:]) if return_inverse else result
    first = paddle.moveaxis(x, axis, 0)
    result = paddle.unique(first, return_inverse=return_inverse, return_counts=return_counts, axis=0)
    if return_inverse or return_counts:
        return paddle.moveaxis(result[0], 0, axis), *result[1:]
    return paddle.moveaxis(result, 0, axis)
