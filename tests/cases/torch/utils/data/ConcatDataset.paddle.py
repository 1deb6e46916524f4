import paddle
from paddle.io import ConcatDataset, TensorDataset
from caselib import floats


def case_join():
    a, b = TensorDataset([paddle.to_tensor(floats(3, 2))]), TensorDataset([paddle.to_tensor(floats(2, 2, seed=1))])
    both = ConcatDataset([a, b])
    return len(both), both[0], both[4], both.cumulative_sizes, ConcatDataset(datasets=[b, a])[1]
