import paddle
from caselib import floats, ints, positive


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.nn.functional.sigmoid(x), out)
    return paddle.nn.functional.sigmoid(x), paddle.nn.functional.sigmoid(x=x), paddle.nn.functional.sigmoid(x[0]), out


def case_integers():
    return paddle.nn.functional.sigmoid(paddle.to_tensor(ints(2, 3, low=1)))


def case_gradient():
    x = paddle.to_tensor(positive(2, 3), stop_gradient=False)
    paddle.nn.functional.sigmoid(x).sum().backward()
    return x.grad


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.nn.functional.sigmoid(x.astype('float32')), out)
    return paddle.nn.functional.sigmoid(x.astype('float32')), out
