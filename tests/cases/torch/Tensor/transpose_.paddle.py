import paddle
from caselib import floats


def transpose_(x, dim0, dim1):
    """Swaps two axes of a Tensor itself."""
    order = list(range(x.ndim))
    order[dim0], order[dim1] = order[dim1], order[dim0]
    return x.transpose_(order)


def unfold(x, axis, size, step):
    """Windows along an axis, as a new last axis; Paddle's own unfold has a wrong gradient where they overlap."""
    axis %= x.ndim
    starts = paddle.arange(0, x.shape[axis] - size + 1, step)
    index = (starts.unsqueeze(1) + paddle.arange(size)).flatten()
    windows = paddle.index_select(x, index, axis).unflatten(axis, [-1, size])
    return paddle.moveaxis(windows, axis + 1, -1)


def case_of_a_name():
    x = paddle.to_tensor(floats(3, 4))
    y = x + 1
    transpose_(y, 0, 1)
    return y, y.shape


def case_of_an_attribute():
    class Holder:
        pass
    holder = Holder()
    holder.t = paddle.to_tensor(floats(3, 4))
    transpose_(holder.t, 0, 1)
    return holder.t


def case_of_a_new_tensor():
    y = paddle.to_tensor(floats(3, 4)).clone().transpose(0, 1)
    return y + 0


def case_of_a_value():
    x = paddle.to_tensor(floats(2, 3, 4))
    y = unfold(x, 1, 2, 1)
    y = transpose_(y, 1, 2).transpose(2, 3).contiguous()
    return y, x


def case_of_the_graph():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    y = x * 2
    z = transpose_(y, 0, 1)
    (z * paddle.to_tensor(floats(3, 2, seed=1))).sum().backward()
    return x.grad, y.shape, z.shape
