import paddle
from caselib import floats


def case_forms():
    return paddle.linalg.det(paddle.to_tensor(floats(3, 3))), paddle.linalg.det(x=paddle.to_tensor(floats(2, 3, 3)))
