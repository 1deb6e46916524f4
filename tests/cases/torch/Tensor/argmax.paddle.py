import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    ties = paddle.to_tensor([[1.0, 3.0, 3.0, 2.0], [0.0, 0.0, 0.0, 0.0], [5.0, 1.0, 5.0, 5.0]])
    return (
        x.argmax(), x.argmax(1), x.argmax(axis=1), x.argmax(1, True), x.argmax(axis=0, keepdim=True), x.argmax(-1),
        ties.argmax(1), i.argmax(0), x.argmax(axis=1), x.argmax(axis=1, keepdim=True),
        x.argmax(axis=1, keepdim=True), x.argmax(None))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.argmax(1), t.argmax()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1, 'keepdim': True}
    return x.argmax(**options)
