import paddle
from paddle.io import SequenceSampler
from paddle.io import SequenceSampler as Other


def case_order():
    return list(SequenceSampler(range(4))), list(paddle.io.SequenceSampler(data_source=[5, 6])), len(Other([1, 2, 3]))
