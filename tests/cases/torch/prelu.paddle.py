import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.nn.functional.prelu(x, paddle.to_tensor([0.25])), paddle.nn.functional.prelu(x=x, weight=paddle.to_tensor([0.1, 0.2, 0.3]))
