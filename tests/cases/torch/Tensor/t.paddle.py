import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return x.t(), v.t(), x.t().t()
