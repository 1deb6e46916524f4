import paddle
from caselib import floats


def case_forms():
    return paddle.linalg.matrix_exp(paddle.to_tensor(floats(3, 3))), paddle.linalg.matrix_exp(x=paddle.to_tensor(floats(2, 3, 3)))
