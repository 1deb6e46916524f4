import torch
from torch.utils.data import BatchSampler, SequentialSampler


def case_batches():
    return list(BatchSampler(SequentialSampler(range(5)), 2, False)), list(BatchSampler(SequentialSampler(range(5)), batch_size=2, drop_last=True))


def case_range():
    sampler = BatchSampler(sampler=range(5), batch_size=3, drop_last=False)
    return list(sampler), len(sampler), sampler.batch_size
