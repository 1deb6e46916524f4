import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.clip(x, max=0), paddle.clip(x, max=0.5), paddle.minimum(x, x[0])
