import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(3, 4))
    a = x
    x.pow_(2)
    paddle.assign(x ** paddle.to_tensor(positive(3, 4)), x)
    x.pow_(0.5)
    return x, a


def case_items():
    x = paddle.to_tensor(positive(3, 4))
    x[0] **= 2
    n = paddle.ones([3]) * 2
    n **= 3
    return x, n
