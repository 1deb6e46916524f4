import paddle
from paddle.distributed.fleet.utils import recompute
from caselib import fill, floats


def make():
    net = paddle.nn.Sequential(paddle.nn.Linear(3, 4), paddle.nn.ReLU(), paddle.nn.Linear(4, 2))
    fill(net)
    return net


def case_module():
    net = make()
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    recompute(net, x, use_reentrant=False).sum().backward()
    return x.grad, net[2].bias.grad


def case_function_and_keywords():
    net = make()
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    y = recompute(lambda a, b: net(a) * b, x, 2.0, use_reentrant=True)
    y.sum().backward()
    return x.grad


def case_input_without_gradient():
    net = make()
    recompute(net, paddle.to_tensor(floats(2, 3)), use_reentrant=False).sum().backward()
    return net[2].bias.grad


def case_default():
    net = make()
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    recompute(net, x).sum().backward()
    return x.grad


def case_value():
    return callable(recompute)
