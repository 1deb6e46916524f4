import torch
from torch.utils.data.distributed import DistributedSampler


def case_share():
    return [list(DistributedSampler(range(7), num_replicas=3, rank=r, shuffle=False)) for r in range(3)]


def case_drop_last():
    return [list(DistributedSampler(range(7), 3, r, False, drop_last=True)) for r in range(3)], len(DistributedSampler(range(7), 3, 0))


def case_shuffled():
    shares = [list(DistributedSampler(range(8), 2, r, seed=5)) for r in range(2)]
    return sorted(shares[0] + shares[1])


def takes(sampler: DistributedSampler):
    return len(sampler)


def case_type():
    return takes(torch.utils.data.DistributedSampler(range(4), 2, 0))


def todo_base():
    return isinstance(1, DistributedSampler)
