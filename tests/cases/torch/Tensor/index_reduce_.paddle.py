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
    y = x
    paddle.assign(index_reduce(x.clone(), 0, i, s, "amin", True), x)
    return y, paddle.assign(index_reduce(x.clone(), 0, i, s, "prod", False), x)


def todo_of_a_call():
    # TODO(pt2pd): TPD2003 torch.Tensor.index_reduce_: keep the Tensor in a variable
    return paddle.zeros([3]).clone().index_reduce_(0, paddle.to_tensor([0]), paddle.ones([1]), "prod")


def case_gradient():
    messages = paddle.to_tensor(floats(5, 3), stop_gradient=False)
    out = paddle.zeros([4, 3])
    out = paddle.assign(index_reduce(out.clone(), 0, paddle.to_tensor([0, 2, 2, 1, 0]), messages, "amax", False), out)
    (out * out).sum().backward()
    return messages.grad


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = index_reduce(h.clone(), 1, paddle.to_tensor([0, 2]), paddle.ones([3, 2]), "amax", True)
    return h
