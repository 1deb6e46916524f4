import paddle
from paddle.io import random_split, TensorDataset
from caselib import floats


def case_lengths():
    data = TensorDataset([paddle.to_tensor(floats(10, 2))])
    a, b = random_split(data, [7, 3])
    return len(a), len(b), sorted(list(a.indices) + list(b.indices))


def case_fractions():
    parts = paddle.io.random_split(dataset=range(10), lengths=[0.5, 0.3, 0.2])
    return [len(p) for p in parts]


def case_generator():
    a, b = random_split(range(10), [6, 4])
    return len(a), len(b)


def case_no_generator():
    return [len(p) for p in random_split(range(4), [1, 3])]
