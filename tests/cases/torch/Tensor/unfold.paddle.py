import paddle
from caselib import floats


def unfold(x, axis, size, step):
    """Windows along an axis, as a new last axis; Paddle's own unfold has a wrong gradient where they overlap."""
    axis %= x.ndim
    starts = paddle.arange(0, x.shape[axis] - size + 1, step)
    index = (starts.unsqueeze(1) + paddle.arange(size)).flatten()
    windows = paddle.index_select(x, index, axis).unflatten(axis, [-1, size])
    return paddle.moveaxis(windows, axis + 1, -1)


def case_forms():
    x, b, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(4))
    return (
        unfold(x, 1, 2, 1), unfold(x, 0, 2, 1), unfold(x, 1, 2, 2), unfold(b, 2, 3, 1),
        unfold(b, -1, 2, 2), unfold(v, 0, 3, 1))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = unfold(x, 1, 2, 1)
    (result * result).sum().backward()
    return x.grad


def case_gradient_2():
    b = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    result = unfold(b, 2, 3, 1)
    (result * result).sum().backward()
    return b.grad


def windows(x, size):
    return unfold(x, -1, size, 1), unfold(x, 0, 2, size)


def case_of_unknown():
    made = globals()["windows"]
    return made(paddle.to_tensor(floats(3, 4)), 2)
