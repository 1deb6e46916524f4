import paddle
from caselib import ints, positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.reciprocal(x), out)
    return paddle.reciprocal(x), paddle.reciprocal(x=x), paddle.reciprocal(x[0]), out


def case_integers():
    return paddle.reciprocal(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.reciprocal(x.astype('float32')), out)
    return paddle.reciprocal(x.astype('float32')), out
