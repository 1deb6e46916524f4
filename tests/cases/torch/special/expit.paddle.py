import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.nn.functional.sigmoid(x), out)
    return paddle.nn.functional.sigmoid(x), paddle.nn.functional.sigmoid(x=x), paddle.nn.functional.sigmoid(x[:1] * 0.5), out
