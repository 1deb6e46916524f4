import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.tanhshrink(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.tanhshrink(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.tanhshrink(x) ** 2).sum().backward()
    return x.grad


def case_as_value():
    act = F.tanhshrink
    return act(paddle.to_tensor(floats(3, 4)))
