import paddle
from caselib import fill, floats


def case_module():
    net = paddle.nn.Linear(3, 2)
    fill(net)
    x = paddle.to_tensor(floats(2, 3))
    traced = paddle.jit.to_static(net, input_spec=[paddle.static.InputSpec.from_tensor(x)])
    return traced(x).detach()


def case_tuple():
    net = paddle.nn.Linear(3, 2)
    fill(net)
    x = paddle.to_tensor(floats(2, 3))
    return paddle.jit.to_static(net)(x).detach()
