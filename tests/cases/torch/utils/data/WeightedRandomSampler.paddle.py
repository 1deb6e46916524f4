import numpy as np
import paddle
from paddle.io import WeightedRandomSampler


def case_list():
    drawn = list(WeightedRandomSampler(paddle.to_tensor([0.0, 1.0, 0.0]).numpy(), 5))
    return drawn, len(WeightedRandomSampler(paddle.to_tensor([0.5, 0.5]).numpy(), num_samples=7, replacement=True))


def case_tensor():
    weights = paddle.to_tensor([0.0, 1.0, 1.0])
    return sorted(WeightedRandomSampler(weights.numpy(), 2, replacement=False)), set(WeightedRandomSampler(weights.numpy(), 20)) <= {1, 2}


def case_array():
    weights = np.array([1.0, 0.0, 3.0])
    return sorted(WeightedRandomSampler(weights=weights, num_samples=2, replacement=False))


def case_type():
    return isinstance(WeightedRandomSampler(paddle.to_tensor([1.0]).numpy(), 1), WeightedRandomSampler)
