import paddle
import paddle.nn as nn
from caselib import fill, floats


def case_module():
    net = nn.Linear(3, 2)
    model = paddle.DataParallel(net)
    return model._layers is net, len(model._layers.state_dict())
