import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    return paddle.vsplit(x, 2), paddle.vsplit(x, [1, 3]), paddle.vsplit(x, (1, 2))
