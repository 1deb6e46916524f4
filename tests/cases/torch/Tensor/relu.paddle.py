import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.nn.functional.relu(x), paddle.nn.functional.relu(x[0])


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = paddle.nn.functional.relu(x)
    (result * result).sum().backward()
    return x.grad
