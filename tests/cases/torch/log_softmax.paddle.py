import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.nn.functional.log_softmax(x, 1), paddle.nn.functional.log_softmax(x, axis=-1), paddle.nn.functional.log_softmax(x, axis=1, dtype=paddle.float64), paddle.nn.functional.log_softmax(x, axis=1), paddle.nn.functional.log_softmax(x, 1)


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4])
    paddle.assign(paddle.nn.functional.log_softmax(x, 1), out)
    return out, paddle.assign(paddle.nn.functional.log_softmax(x, axis=0, dtype=paddle.float64), paddle.empty([3, 4], dtype=paddle.float64))
