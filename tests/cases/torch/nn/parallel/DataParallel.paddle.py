import paddle
import paddle.nn as nn
from caselib import fill, floats


def case_forward():
    net = nn.Linear(3, 2)
    fill(net)
    model = paddle.DataParallel(net)
    return model(paddle.to_tensor(floats(2, 3))).detach(), paddle.DataParallel(layers=net)(paddle.to_tensor(floats(2, 3))).detach()


def case_many_gpus():
    net = nn.Linear(3, 2)
    if paddle.device.cuda.device_count() > 1:
        net = paddle.DataParallel(net)
    return isinstance(net, paddle.DataParallel), isinstance(net, paddle.DataParallel)
