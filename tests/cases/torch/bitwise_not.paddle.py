import paddle
from caselib import ints


def case_forms():
    x = paddle.to_tensor(ints(2, 3))
    out = paddle.empty([2, 3], dtype=paddle.int64)
    paddle.assign(paddle.bitwise_not(x), out)
    return paddle.bitwise_not(x), paddle.bitwise_not(x=x), out
