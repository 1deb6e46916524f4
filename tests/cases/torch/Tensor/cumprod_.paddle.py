import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.cumprod_(1)
    b.cumprod_(dim=0)
    return a, b
