import paddle
from caselib import floats


def transpose_(x, dim0, dim1):
    """Swaps two axes of a Tensor itself."""
    order = list(range(x.ndim))
    order[dim0], order[dim1] = order[dim1], order[dim0]
    return x.transpose_(order)


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
