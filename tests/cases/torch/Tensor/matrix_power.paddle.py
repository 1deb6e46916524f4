import paddle
from caselib import floats


def case_forms():
    square = paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    return paddle.linalg.matrix_power(square, n=2), paddle.linalg.matrix_power(square, n=3), paddle.linalg.matrix_power(square, n=-1)
