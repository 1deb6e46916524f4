"""A quotient that is changed in place through brackets."""
import paddle
from caselib import floats


def case_brackets():
    p = paddle.to_tensor(floats(3), stop_gradient=False)
    t = (p / paddle.to_tensor([4.0, 5.0, 6.0])).clone()
    (t).tanh_()
    t.sum().backward()
    return t.detach(), p.grad
