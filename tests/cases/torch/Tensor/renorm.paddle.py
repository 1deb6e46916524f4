import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.renorm(2, 0, 1.0), x.renorm(p=1, axis=1, max_norm=2.0)
