import paddle
from caselib import floats


def case_forms():
    square = paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    sigma = paddle.to_tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return paddle.linalg.matrix_exp(sigma), paddle.linalg.matrix_exp(square)
