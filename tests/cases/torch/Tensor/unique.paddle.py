import paddle


def unique(x, return_inverse=False, return_counts=False, axis=None):
    """Sorted unique values; the inverse has the shape of x, while Paddle's is flat."""
    result = paddle.unique(x, return_inverse=return_inverse, return_counts=return_counts, axis=axis)
    if return_inverse and axis is None:
        return result[0], result[1].reshape(x.shape), *result[2:]
    return result


def case_forms():
    x, i = paddle.to_tensor([3, 1, 3, 2, 1]), paddle.to_tensor([[1, 2], [1, 2], [0, 5]])
    values, inverse = unique(x, True, False, None)
    _, counts = x.unique(return_counts=True)
    all_three = unique(x, True, True, None)
    rows, row_counts = i.unique(axis=0, return_counts=True)
    return (
        x.unique(), x.unique(), x.unique(), values, inverse, counts, all_three[1], all_three[2], rows,
        row_counts, i.unique(), i.unique(axis=1), unique(i, True, False, None)[1], unique(x, True, True, None)[2])


def case_inverse_of_rows():
    i = paddle.to_tensor([[1, 2], [1, 2], [0, 5]])
    rows, inverse = i.unique(axis=0, return_inverse=True)
    return rows, inverse, i.unique(return_inverse=True, return_counts=True, axis=0)[2]
