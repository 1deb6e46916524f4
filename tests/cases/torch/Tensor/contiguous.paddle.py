import paddle
from caselib import floats


def case_forms():
    x, c = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4, 4))
    return (
        x.contiguous(), x.t().contiguous(), x.t().contiguous().reshape([-1]),
        c.contiguous())
