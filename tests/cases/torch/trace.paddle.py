import paddle
from caselib import floats, ints


def case_forms():
    return paddle.trace(paddle.to_tensor(floats(3, 4))), paddle.trace(x=paddle.to_tensor(ints(3, 3)))
