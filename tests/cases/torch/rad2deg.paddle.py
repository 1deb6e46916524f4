import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.rad2deg(x), out)
    return paddle.rad2deg(x), paddle.rad2deg(x=x), paddle.rad2deg(x[0]), out


def case_integers():
    return paddle.rad2deg(paddle.to_tensor(ints(2, 3, low=1)))


def case_mask():
    x = paddle.to_tensor([True, False])
    out = paddle.zeros([2])
    paddle.assign(paddle.rad2deg(x.astype('float32')), out)
    return paddle.rad2deg(x.astype('float32')), out
