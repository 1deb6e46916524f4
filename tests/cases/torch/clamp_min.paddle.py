import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.clip(x, min=0), paddle.clip(x, min=0.5), paddle.maximum(x, x[0])


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4])
    paddle.assign(paddle.clip(x, min=0.5), out)
    return out, paddle.assign(paddle.maximum(x, paddle.to_tensor(floats(3, 4, seed=1))), paddle.empty([3, 4]))
