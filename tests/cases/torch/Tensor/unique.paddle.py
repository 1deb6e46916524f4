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


def case_axis_from_the_end():
    x = paddle.to_tensor(ints(2, 3, 4, high=2))
    d = [1, 2][1]
    values, inverse = unique(x, True, False, -2)
    return unique(x, False, False, d), unique(x, False, True, d), unique(x, False, False, 2), values, inverse, unique(x, False, False, -3), unique(x, False, False, -1), unique(x, False, True, -2)


def case_of_unknown():
    def places(x):
        values, inverse = unique(x, True, False, None)
        return values, inverse, unique(x, True, True, None)[2], x.unique(return_counts=True)[1]
    return list(map(places, [paddle.to_tensor([3, 1, 3, 2])]))[0]


def convert_of_a_module_not_known(xp, x):
    # TODO(pt2pd): TPD3001 torch.Tensor.unique: receiver not known; annotate the variable's type, or convert by hand
    return xp.unique(x, return_inverse=True)


def case_mask():
    x = paddle.to_tensor([[True, False, True], [True, False, False]])
    return x.astype('int32').unique().astype('bool'), (x & ~x).astype('int32').unique().astype('bool')


def distinct(x):
    return x.unique(), x.unique()


def case_of_unknown():
    return distinct(**{"x": paddle.to_tensor([3, 1, 3, 2])})[0]
