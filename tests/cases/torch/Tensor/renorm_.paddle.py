import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.renorm_(2, 0, 1.0)
    b.renorm_(p=1, axis=1, max_norm=2.0)
    return a, b
