import torch
import torch.nn as nn
from caselib import fill, floats

from torch.nn.parallel import DistributedDataParallel as DDP


def case_only_among_processes():
    net = nn.Linear(3, 2)
    if torch.distributed.is_initialized():
        net = DDP(net, device_ids=[0], output_device=0, find_unused_parameters=True, broadcast_buffers=False)
        net = nn.parallel.DistributedDataParallel(module=net, process_group=None, bucket_cap_mb=30)
    return isinstance(net, DDP)
