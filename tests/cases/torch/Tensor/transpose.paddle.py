import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return x.transpose(0, 1), b.transpose(1, 2), b.transpose(-1, -2), b.transpose(0, 2)


def case_gradient():
    b = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    result = b.transpose(1, 2)
    (result * result).sum().backward()
    return b.grad


def case_keywords():
    b = paddle.to_tensor(floats(2, 3, 4))
    return b.transpose(dim0=0, dim1=1)


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.transpose(0, 1), t.transpose(-1, -2)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim0': 0, 'dim1': 1}
    return x.transpose(**options)
