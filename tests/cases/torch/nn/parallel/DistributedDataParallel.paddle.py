import paddle
import paddle.nn as nn
from caselib import fill, floats

from paddle import DataParallel as DDP


def case_only_among_processes():
    net = nn.Linear(3, 2)
    if paddle.distributed.is_initialized():
        net = DDP(net, find_unused_parameters=True)
        net = DDP(layers=net, group=None, comm_buffer_size=30)
    return isinstance(net, DDP)
