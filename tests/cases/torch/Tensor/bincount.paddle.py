import paddle
from caselib import ints


def case_forms():
    flat = paddle.to_tensor(ints(8, high=4))
    return flat.bincount(), flat.bincount(minlength=6), flat.bincount(weights=paddle.arange(8.0)), flat.bincount(None, 5)
