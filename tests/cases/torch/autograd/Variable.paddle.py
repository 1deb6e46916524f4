import paddle
from paddle import Tensor
from caselib import floats


def case_plain():
    x = paddle.to_tensor(floats(2, 3))
    y = x.detach()
    z = x.detach()
    return y + 1, not z.stop_gradient, isinstance(y, Tensor)


def case_with_gradient():
    x = paddle.to_tensor(floats(2, 3)).detach().requires_grad_()
    (x ** 2).sum().backward()
    return x.grad


def case_flag_in_a_variable():
    flag = floats(1).size == 1
    x = paddle.to_tensor(floats(3)).detach().requires_grad_(flag)
    (x * 2).sum().backward()
    return x.grad


def case_cuts_the_graph():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = (x * 2).detach()
    return not y.stop_gradient


def case_two_at_once():
    a, b = paddle.to_tensor(floats(2)).detach(), paddle.to_tensor(floats(2, seed=1)).detach()
    return a * b


def takes(x: Tensor):
    return x + 1


def case_annotation():
    return takes(paddle.to_tensor(floats(2)))
