import torch
from torch.utils.data import SequentialSampler
from torch.utils.data.sampler import SequentialSampler as Other


def case_order():
    return list(SequentialSampler(range(4))), list(torch.utils.data.SequentialSampler(data_source=[5, 6])), len(Other([1, 2, 3]))
