import paddle
from paddle.io import SubsetRandomSampler


def case_subset():
    return sorted(SubsetRandomSampler([2, 4, 6])), len(SubsetRandomSampler(indices=[1, 2])), sorted(paddle.io.SubsetRandomSampler([9, 8]))
