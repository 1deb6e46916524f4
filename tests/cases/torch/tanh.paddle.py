import paddle
from caselib import floats, ints, positive


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.tanh(x), out)
    return paddle.tanh(x), paddle.tanh(x=x), paddle.tanh(x[0]), out


def case_integers():
    return paddle.tanh(paddle.to_tensor(ints(2, 3, low=1)))


def case_gradient():
    x = paddle.to_tensor(positive(2, 3), stop_gradient=False)
    paddle.tanh(x).sum().backward()
    return x.grad


def case_as_value():
    acts = {"a": paddle.tanh}
    return acts["a"](paddle.to_tensor(floats(3))), [f(paddle.to_tensor(1.0)) for f in (paddle.tanh,)]


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.tanh(x.astype('float32')), out)
    return paddle.tanh(x.astype('float32')), out
