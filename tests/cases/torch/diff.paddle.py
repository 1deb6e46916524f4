import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 3])
    paddle.assign(paddle.diff(x), out)
    return paddle.diff(x), paddle.diff(x, 2), paddle.diff(x, n=1, axis=0), paddle.diff(x, prepend=x[:, :1]), paddle.diff(x, axis=0, append=x[:1]), paddle.diff(paddle.to_tensor(ints(5))), out
