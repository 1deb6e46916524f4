import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.log_sigmoid(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.log_sigmoid(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.log_sigmoid(x) ** 2).sum().backward()
    return x.grad


def case_as_value():
    act = F.log_sigmoid
    return act(paddle.to_tensor(floats(3, 4)))
