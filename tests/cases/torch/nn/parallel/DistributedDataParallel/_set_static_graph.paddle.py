import paddle
import paddle.nn as nn
from caselib import fill, floats


def todo_use():
    net = paddle.DataParallel(nn.Linear(3, 2))
    # TODO(pt2pd): TPD5002 torch.nn.parallel.DistributedDataParallel._set_sta: distributed feature; see paddle.distributed
    return net._set_static_graph()
