import paddle
from caselib import floats


def index_copy(x, axis, index, source):
    """A copy of x whose slices at index along axis are those of source."""
    shape = [1] * x.ndim
    shape[axis] = -1
    indices = index.reshape(shape).expand(source.shape)
    return paddle.put_along_axis(x, indices, source, axis, broadcast=False)


def case_forms():
    x, y, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([0, 2])
    a, b = x.clone(), x.clone()
    paddle.assign(paddle.scatter(a, rows, y[:2]), a)
    same = paddle.assign(index_copy(b, 1, rows, y[:, :2]), b)
    return a, b, same


def todo_of_an_expression():
    x, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2])
    # TODO(pt2pd): TPD2003 torch.Tensor.index_copy_: keep the Tensor in a variable
    return [x.clone()][0].index_copy_(0, rows, x[:2])


def case_of_a_new_tensor():
    y = index_copy(paddle.to_tensor(floats(3, 4)).clone(), 1, paddle.to_tensor([0, 2]), paddle.ones([3, 2]))
    z = paddle.scatter(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2]), paddle.ones([2, 4]))
    return y + 0, z


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = index_copy(h, 1, paddle.to_tensor([0, 2]), paddle.ones([3, 2]))
    k = x * 1
    k = paddle.scatter(k, paddle.to_tensor([0, 2]), paddle.ones([2, 4]))
    h = h + k
    return h
