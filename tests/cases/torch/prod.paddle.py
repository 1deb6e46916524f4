import paddle
from caselib import floats, ints


def prod(x, axis=None, keepdim=False):
    """Product whose gradient is right where an element is zero; that of Paddle's is nan."""
    if x.stop_gradient or (x != 0).all():
        return x.prod(axis, keepdim)
    if axis is None:
        x, axis = x.flatten(), 0
    last = paddle.cumprod(x, axis).index_select(paddle.to_tensor([x.shape[axis] - 1]), axis)
    return last if keepdim else last.squeeze(axis)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.prod(x), paddle.prod(x, 1), paddle.prod(x, axis=0, keepdim=True), paddle.prod(x, 1, True), paddle.prod(x, axis=1, keepdim=True)


def case_dtype():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return paddle.prod(x, 1, dtype=paddle.float64), paddle.prod(i, dtype=paddle.float32)


def case_integers():
    i, m = paddle.to_tensor([[1, 2], [3, 4]]), paddle.to_tensor(floats(2, 3)) > 0
    return paddle.prod(i), paddle.prod(i, 1), paddle.prod(m, dtype='int64'), paddle.prod(paddle.to_tensor([2, 3], dtype=paddle.int32), dtype='int64')


def case_out():
    x, i, out = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)).astype('int64'), paddle.empty([3])
    paddle.assign(paddle.prod(x, 1), out)
    return (
        out, paddle.assign(paddle.prod(i, axis=0, dtype='int64'), paddle.empty([4], dtype=paddle.int64)),
        paddle.assign(paddle.prod(x, 1, dtype=paddle.float64), paddle.empty([3], dtype=paddle.float64)))


def case_gradient_where_elements_are_zero():
    found = []
    for row in ([2.0, 0.0, 3.0], [0.0, 0.0, 3.0], [1.0, 2.0, 3.0]):
        x = paddle.to_tensor([row, [1.0, 2.0, 0.5]], stop_gradient=False)
        (prod(x).sum() + prod(x, 1).sum() * 2 + prod(x, axis=0, keepdim=True).sum() + prod(x, -1, True).sum()).backward()
        found.append(x.grad.tolist())
    return found
