import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3))
    return paddle.is_tensor(x), paddle.is_tensor(3), paddle.is_tensor([x]), [paddle.is_tensor(v) for v in (x, None)]
