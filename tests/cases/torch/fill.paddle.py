import paddle
from caselib import floats, ints, fill


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.full_like(x, 2.0), paddle.full_like(paddle.to_tensor(ints(3)), fill_value=4)
