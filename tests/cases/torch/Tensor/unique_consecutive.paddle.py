import paddle


def unique_consecutive(x, return_inverse=False, return_counts=False, axis=None):
    """Runs of equal values; the inverse has the shape of x, while Paddle's is flat."""
    result = paddle.unique_consecutive(x, return_inverse=return_inverse, return_counts=return_counts, axis=axis)
    if return_inverse and axis is None:
        return result[0], result[1].reshape(x.shape), *result[2:]
    return result


def case_forms():
    x, i = paddle.to_tensor([3, 3, 1, 2, 2, 3]), paddle.to_tensor([[1, 2], [1, 2], [0, 5]])
    values, inverse, counts = unique_consecutive(x, True, True, None)
    return x.unique_consecutive(), values, inverse, counts, x.unique_consecutive(return_counts=True)[1], i.unique_consecutive(axis=0)


def case_inverse_of_a_matrix():
    x = paddle.to_tensor([[1, 1, 2], [2, 3, 3]])
    runs, inverse = unique_consecutive(x, True, False, None)
    return runs, inverse, unique_consecutive(x, True, True, None), x.unique_consecutive(return_counts=True), x.unique_consecutive(return_inverse=True, axis=1)


def case_inverse_by_the_function():
    x = paddle.to_tensor([[1, 1, 2], [2, 3, 3]])
    runs, inverse = unique_consecutive(x, True, False, None)
    return runs, inverse, unique_consecutive(x, True, True, None), paddle.unique_consecutive(x, return_counts=True), paddle.unique_consecutive(x, return_inverse=True, axis=1)
