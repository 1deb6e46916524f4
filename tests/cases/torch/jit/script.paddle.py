import paddle
from caselib import fill, floats


@paddle.jit.to_static
def double(x):
    return x * 2


def case_function():
    return double(paddle.to_tensor(floats(2, 3)))


def case_module():
    net = paddle.nn.Sequential(paddle.nn.Linear(3, 2), paddle.nn.ReLU())
    fill(net)
    return paddle.jit.to_static(net)(paddle.to_tensor(floats(2, 3))).detach(), paddle.jit.to_static(function=net)(paddle.to_tensor(floats(1, 3))).detach()
