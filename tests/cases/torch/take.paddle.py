import paddle
from caselib import floats


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[0, 5], [-1, 2]])
    out = paddle.empty([2, 2])
    paddle.assign(paddle.take(x, index), out)
    return paddle.take(x, index), paddle.take(x=x, index=index[0]), out
