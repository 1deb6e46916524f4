import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    return paddle.hsplit(x, 2), paddle.hsplit(x, [1, 3]), paddle.hsplit(x, (1, 2))
