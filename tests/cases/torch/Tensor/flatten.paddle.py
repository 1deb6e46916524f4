import paddle
from caselib import floats


def case_forms():
    b, c, scalar = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 3, 4, 4)), paddle.to_tensor(2.5)
    return (
        b.flatten(), b.flatten(1), c.flatten(1, 2), b.flatten(start_axis=1), c.flatten(start_axis=0, stop_axis=1),
        c.flatten(-2), scalar.flatten())


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.flatten(), t.flatten(1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_gradient():
    b = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    result = b.flatten(1)
    (result * result).sum().backward()
    return b.grad


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'start_dim': 1}
    return x.flatten(**options)
