import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(3))
    out = paddle.empty([3, 3])
    paddle.assign(paddle.column_stack([x, v]), out)
    return paddle.column_stack([v, v]), paddle.column_stack((x, v)), paddle.column_stack(x=[x, v]), out
