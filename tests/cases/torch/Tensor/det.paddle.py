import paddle
from caselib import floats


def case_forms():
    square = paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    sigma = paddle.to_tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return paddle.linalg.det(sigma), paddle.linalg.det(square)


def case_gradient():
    s = paddle.to_tensor(floats(3, 3), stop_gradient=False)
    sigma = paddle.to_tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    result = paddle.linalg.det(sigma.clone().requires_grad_(True)) * s
    (result * result).sum().backward()
    return s.grad
