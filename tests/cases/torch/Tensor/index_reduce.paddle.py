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
    x, i, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2]), paddle.to_tensor(floats(2, 4))
    return index_reduce(x, 0, i, s, "prod", True), index_reduce(x, 0, i, s, "amax", False), index_reduce(x, 0, i, s, "mean", True)
