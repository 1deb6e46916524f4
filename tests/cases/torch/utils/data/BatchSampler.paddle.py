import paddle
from paddle.io import BatchSampler, SequenceSampler


def case_batches():
    return list(BatchSampler(sampler=SequenceSampler(range(5)), batch_size=2, drop_last=False)), list(BatchSampler(sampler=SequenceSampler(range(5)), batch_size=2, drop_last=True))


def case_range():
    sampler = BatchSampler(sampler=range(5), batch_size=3, drop_last=False)
    return list(sampler), len(sampler), sampler.batch_size
