import torch
from torch.utils.data.distributed import DistributedSampler


def case_epochs():
    sampler = DistributedSampler(range(8), num_replicas=2, rank=0)
    found = []
    for epoch in range(3):
        sampler.set_epoch(epoch)
        found.append(len(list(sampler)))
    return found
