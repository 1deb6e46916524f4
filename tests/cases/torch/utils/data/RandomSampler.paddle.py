import paddle
from paddle.io import RandomSampler


def case_permutation():
    return sorted(RandomSampler(range(6))), len(RandomSampler(range(6)))


def case_replacement():
    sampler = RandomSampler(range(3), replacement=True, num_samples=20)
    drawn = list(sampler)
    return len(drawn), len(sampler), set(drawn) <= {0, 1, 2}


def case_positional():
    return len(list(RandomSampler(range(3), True, 5)))
