import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        paddle.nn.functional.softmax(x, 1), paddle.nn.functional.softmax(x, axis=0), paddle.nn.functional.softmax(x, -1), paddle.nn.functional.softmax(b, axis=1), paddle.nn.functional.softmax(x, 1, dtype=paddle.float64),
        paddle.nn.functional.softmax(x, axis=-1, dtype=paddle.float64))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = paddle.nn.functional.softmax(x, 1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.softmax(1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
