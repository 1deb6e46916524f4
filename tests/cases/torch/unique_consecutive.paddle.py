import paddle


def unique_consecutive(x, return_inverse=False, return_counts=False, axis=None):
    """Runs of equal values; the inverse has the shape of x, while Paddle's is flat."""
    result = paddle.unique_consecutive(x, return_inverse=return_inverse, return_counts=return_counts, axis=axis)
    if return_inverse and axis is None:
        return result[0], result[1].reshape(x.shape), *result[2:]
    return result


def case_forms():
    i = paddle.to_tensor([1, 1, 2, 2, 3, 1])
    values, inverse, counts = unique_consecutive(i, True, True, None)
    return paddle.unique_consecutive(i), values, inverse, counts, paddle.unique_consecutive(paddle.to_tensor([[1, 2], [1, 2]]), axis=0)
