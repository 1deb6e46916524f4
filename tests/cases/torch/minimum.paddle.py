import paddle
from caselib import floats, ints


def case_forms():
    x, y, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4)) > 0
    out = paddle.empty([3, 4])
    paddle.assign(paddle.minimum(x, y), out)
    return paddle.minimum(x, y), paddle.minimum(x, y=y[0]), paddle.logical_and(m, ~m), paddle.minimum(paddle.to_tensor(ints(3)), paddle.to_tensor(4)), out
