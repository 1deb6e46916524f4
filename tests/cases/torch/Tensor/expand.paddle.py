import paddle
from caselib import floats, positive


def case_forms():
    x, v, u = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(positive(3, 1))
    scalar = paddle.to_tensor(2.5)
    return (
        u.expand([3, 4]), u.expand([-1, 4]), u.expand((3, 4)), u.expand([3, 2]), x.expand([2, -1, -1]),
        u.expand(shape=(3, 4)), u.expand(x.shape), u.expand(*x.shape), scalar.expand([2, 3]), u.expand([2, *u.shape]),
        v.expand([3, -1]))


def case_gradient():
    u = paddle.to_tensor(positive(3, 1), stop_gradient=False)
    result = u.expand([3, 4])
    (result * result).sum().backward()
    return u.grad
