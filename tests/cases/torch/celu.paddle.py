import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.nn.functional.celu(x), paddle.nn.functional.celu(x, 0.5), paddle.nn.functional.celu(x=x, alpha=2.0)
