import paddle
from caselib import floats


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
    return (
        x.prod(), x.prod(1), x.prod(axis=0, keepdim=True), x.prod(1, True), x.prod(axis=1),
        x.prod(axis=1, keepdim=True))


def case_dtype():
    x = paddle.to_tensor(floats(3, 4))
    return x.prod(dtype=paddle.float64), x.prod(1, dtype=paddle.float64)


def case_integers():
    whole, mask = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return whole.prod(1), whole.astype('int32').prod(1, dtype='int64'), mask.prod(dtype='int64'), mask.prod(1, dtype='int64')


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.prod(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.prod(1), t.prod()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_gradient_where_elements_are_zero():
    found = []
    for row in ([2.0, 0.0, 3.0], [0.0, 0.0, 3.0], [1.0, 2.0, 3.0]):
        x = paddle.to_tensor([row, [1.0, 2.0, 0.5]], stop_gradient=False)
        (prod(x).sum() + prod(x, axis=1).sum() * 2 + prod(x, axis=0, keepdim=True).sum() + prod(x, axis=-1, keepdim=True).sum()).backward()
        found.append(x.grad.tolist())
    return found
