import paddle
from caselib import ints, positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.sqrt(x), out)
    return paddle.sqrt(x), paddle.sqrt(x=x), paddle.sqrt(x[0]), out


def case_integers():
    return paddle.sqrt(paddle.to_tensor(ints(2, 3, low=1)))


def case_gradient():
    x = paddle.to_tensor(positive(2, 3), stop_gradient=False)
    paddle.sqrt(x).sum().backward()
    return x.grad


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.sqrt(x.astype('float32')), out)
    return paddle.sqrt(x.astype('float32')), out
