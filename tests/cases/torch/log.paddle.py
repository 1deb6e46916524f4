import paddle
from caselib import ints, positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.log(x), out)
    return paddle.log(x), paddle.log(x=x), paddle.log(x[0]), out


def case_integers():
    return paddle.log(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.log(x.astype('float32')), out)
    return paddle.log(x.astype('float32')), out
