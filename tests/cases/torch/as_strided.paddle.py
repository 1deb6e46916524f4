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
    return as_strided(x, (2, 2), (1, 2)), as_strided(x, (2, 2), (4, 1), 1), as_strided(x, size=(3,), stride=(4,), storage_offset=2)



def case_offset_of_an_expression():
    return as_strided(paddle.to_tensor(floats(3, 4)) * 2, (2, 2), (4, 1), 1)


def case_gradient_of_overlaps():
    x = paddle.to_tensor(floats(6), stop_gradient=False)
    as_strided(x, (2, 2, 2), (1, 2, 1), 1).exp().sum().backward()
    return x.grad
