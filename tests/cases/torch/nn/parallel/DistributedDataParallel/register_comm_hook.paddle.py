import paddle
import paddle.nn as nn
from caselib import fill, floats


def todo_use():
    net = paddle.DataParallel(nn.Linear(3, 2))
    # TODO(pt2pd): TPD5002 torch.nn.parallel.DistributedDataParallel.register: distributed feature; see paddle.distributed
    return net.register_comm_hook()
