import paddle
import paddle.nn as nn
from caselib import fill, floats


def case_only_among_processes():
    if paddle.distributed.is_initialized():
        net = paddle.DataParallel(nn.Linear(3, 2))
        with net.no_sync():
            print(1)
    return 1
