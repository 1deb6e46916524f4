import paddle
from caselib import ints


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


def case_values():
    i = paddle.to_tensor(ints(3, 4, high=5))
    return paddle.unique(i), paddle.unique(i), paddle.unique(i[:2], axis=0), paddle.unique(i, axis=1), paddle.unique(paddle.to_tensor([1.5, 0.5, 1.5])), paddle.unique(i)


def case_counts():
    i = paddle.to_tensor(ints(12, high=5))
    values, counts = paddle.unique(i, return_counts=True)
    return values, counts, paddle.unique(i, return_counts=True)


def case_inverse():
    i = paddle.to_tensor(ints(3, 4, high=5))
    values, inverse = unique(i, True, False, None)
    v, inv, counts = unique(i, True, True, None)
    return values, inverse, v, inv, counts, unique(i, True, True, None)


def case_inverse_along_axis():
    i = paddle.to_tensor(ints(4, 2, high=2))
    values, inverse = paddle.unique(i, axis=0, return_inverse=True)
    return values, inverse, paddle.unique(i, return_inverse=True, return_counts=True, axis=1)


def case_axis_from_the_end():
    x = paddle.to_tensor(ints(2, 3, 4, high=2))
    d = [1, 2][1]
    values, inverse = unique(x, True, False, -2)
    return unique(x, False, False, d), unique(x, False, True, d), unique(x, False, False, 2), values, inverse, unique(x, False, False, -3), unique(x, False, False, -1), unique(x, False, True, -2)


def case_sorted_given():
    x = paddle.to_tensor(ints(2, 3, 4, high=2))
    return unique(x, True, False, -2), unique(x, False, False, 2), unique(x, False, False, -1)


def case_mask():
    x = paddle.to_tensor([[True, False, True], [True, False, False]])
    return paddle.unique(x.astype('int32')).astype('bool'), paddle.unique((x.astype('float32') > 2).astype('int32')).astype('bool')
