import torch
import torch.nn as nn
from caselib import fill, floats


def case_only_among_processes():
    if torch.distributed.is_initialized():
        net = nn.parallel.DistributedDataParallel(nn.Linear(3, 2))
        with net.no_sync():
            print(1)
    return 1
