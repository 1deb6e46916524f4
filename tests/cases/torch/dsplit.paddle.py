import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.dsplit(x, 2), paddle.dsplit(x, [1, 3]), paddle.dsplit(x, (1, 2))
