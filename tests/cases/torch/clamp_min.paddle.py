import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.clip(x, min=0), paddle.clip(x, min=0.5), paddle.maximum(x, x[0])
