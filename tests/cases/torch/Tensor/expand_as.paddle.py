import paddle
from caselib import floats, positive


def case_forms():
    x, v, u = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(positive(3, 1))
    return u.expand_as(x), u.expand_as(y=x), v.expand_as(x)
