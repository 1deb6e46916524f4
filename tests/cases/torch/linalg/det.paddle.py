import paddle
from caselib import floats


def case_forms():
    out = paddle.empty(())
    paddle.assign(paddle.linalg.det(paddle.to_tensor(floats(3, 3))), out)
    return paddle.linalg.det(paddle.to_tensor(floats(3, 3))), paddle.linalg.det(x=paddle.to_tensor(floats(2, 3, 3))), out
