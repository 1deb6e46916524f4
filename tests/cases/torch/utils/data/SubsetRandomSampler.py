import torch
from torch.utils.data.sampler import SubsetRandomSampler


def case_subset():
    return sorted(SubsetRandomSampler([2, 4, 6])), len(SubsetRandomSampler(indices=[1, 2])), sorted(torch.utils.data.SubsetRandomSampler([9, 8], generator=None))
