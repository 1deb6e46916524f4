import paddle
from caselib import fill, floats


def case_only_converted():
    net = paddle.nn.Linear(3, 2).eval()
    if net.training:
        net = paddle.jit.to_static(net)
    return net.training
