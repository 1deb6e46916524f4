import paddle
from caselib import floats


def as_strided(x, size, stride, storage_offset=None):
    """A view by strides; in Paddle's gradient an element that is seen more than once counts once."""
    base = x.offset // x.element_size()
    offset = base if storage_offset is None else storage_offset
    if x.stop_gradient or not paddle.is_grad_enabled() or not x.is_contiguous():
        return paddle.as_strided(x, size, stride, offset * x.element_size())
    index = paddle.to_tensor(offset - base)
    for length, step in zip(size, stride):
        index = index.unsqueeze(-1) + step * paddle.arange(length)
    return x.flatten()[index]


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        as_strided(x, size=(2, 2), stride=(1, 2)), as_strided(x, size=(2, 2), stride=(1, 2), storage_offset=1),
        as_strided(x, size=(2, 2), stride=(1, 2), storage_offset=2))


def case_gradient_of_overlaps():
    x = paddle.to_tensor(floats(6), stop_gradient=False)
    as_strided(x, size=(5, 2), stride=(1, 1)).exp().sum().backward()
    as_strided(x, size=(2, 2), stride=(1, 2), storage_offset=1).sum().backward()
    return x.grad


def case_written_through():
    x = paddle.zeros([5])
    as_strided(x, size=(2, 2), stride=(3, 1), storage_offset=0).fill_(1.0)
    w = paddle.zeros([5], requires_grad=True)
    with paddle.no_grad():
        as_strided(w, size=(2,), stride=(2,)).fill_(2.0)
    return x, w


def case_offset_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    return as_strided(x + 1, size=(2, 2), stride=(1, 2), storage_offset=1)


def case_of_a_view():
    x = paddle.to_tensor(floats(4, 6))
    y = x[2:]
    z = paddle.to_tensor(floats(4, 6), stop_gradient=False)
    part = as_strided(z[1], size=(2, 2), stride=(2, 1))
    (part * 2).sum().backward()
    return as_strided(y, size=(2, 2), stride=(6, 1)), as_strided(y, size=(2, 2), stride=(6, 1), storage_offset=3), z.grad
