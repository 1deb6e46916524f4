import paddle
from caselib import floats


def index_reduce(x, axis, index, source, reduce, include_self=True):
    """A copy of x into whose slices at index those of source are reduced."""
    shape = [1] * x.ndim
    shape[axis] = -1
    indices = index.reshape(shape).expand(source.shape)
    reduce = {'prod': 'multiply'}.get(reduce, reduce)
    return paddle.put_along_axis(x, indices, source, axis, reduce=reduce, include_self=include_self, broadcast=False)


def case_forms():
    x, y, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 4, seed=1)), paddle.to_tensor([2, 2])
    return index_reduce(x, 0, index, y, "prod", True), index_reduce(x, 0, index, y, "mean", True), index_reduce(x, 1, index, y.t()[:3], "amax", True), index_reduce(x, 0, index, y, "amin", False)


def case_out():
    x, i, s, out = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2]), paddle.to_tensor(floats(2, 4)), paddle.empty([3, 4])
    paddle.assign(index_reduce(x, 0, i, s, "prod", True), out)
    return out
