import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.nn.functional.prelu(x, paddle.to_tensor([0.25])), paddle.nn.functional.prelu(x, paddle.to_tensor([0.1]))
