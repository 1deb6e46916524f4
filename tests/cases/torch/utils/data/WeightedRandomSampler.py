import numpy as np
import torch
from torch.utils.data import WeightedRandomSampler


def case_list():
    drawn = list(WeightedRandomSampler([0.0, 1.0, 0.0], 5))
    return drawn, len(WeightedRandomSampler([0.5, 0.5], num_samples=7, replacement=True))


def case_tensor():
    weights = torch.tensor([0.0, 1.0, 1.0])
    return sorted(WeightedRandomSampler(weights, 2, replacement=False)), set(WeightedRandomSampler(weights, 20)) <= {1, 2}


def case_array():
    weights = np.array([1.0, 0.0, 3.0])
    return sorted(WeightedRandomSampler(weights=weights, num_samples=2, replacement=False))


def case_type():
    return isinstance(WeightedRandomSampler([1.0], 1), WeightedRandomSampler)
