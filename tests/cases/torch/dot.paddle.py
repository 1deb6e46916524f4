import paddle
from caselib import floats, ints


def case_forms():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    out = paddle.empty(())
    paddle.assign(paddle.dot(v, w), out)
    return paddle.dot(v, w), paddle.dot(x=v, y=w), paddle.dot(paddle.to_tensor(ints(3)), paddle.to_tensor(ints(3))), out
