import paddle
from caselib import floats


def index_copy(x, axis, index, source):
    """A copy of x whose slices at index along axis are those of source."""
    shape = [1] * x.ndim
    shape[axis] = -1
    indices = index.reshape(shape).expand(source.shape)
    return paddle.put_along_axis(x, indices, source, axis, broadcast=False)


def case_forms():
    x, y, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 4, seed=1)), paddle.to_tensor([2, 0])
    return paddle.scatter(x, index, y), paddle.scatter(x, index, y), index_copy(x, 1, index, x[:, 2:]), index_copy(x, -1, index, x[:, 2:])


def case_out():
    x, i, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([2, 0]), paddle.to_tensor(floats(2, 4, seed=1))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.scatter(x, i, source), out)
    return out, paddle.assign(index_copy(x, 1, i, paddle.to_tensor(floats(3, 2, seed=1))), paddle.empty([3, 4]))
