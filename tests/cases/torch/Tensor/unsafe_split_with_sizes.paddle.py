import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        list(x.split_with_sizes([1, 3], 1)), list(x.split_with_sizes([1, 2], dim=0)),
        list(x.split_with_sizes(split_sizes=[1, 2])))
