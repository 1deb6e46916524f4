import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return x.ravel(), b.ravel(), x.t().ravel()
