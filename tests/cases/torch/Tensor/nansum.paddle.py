import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0], [4.0, 1.0, float("nan")]])
    return x.nansum(), x.nansum(1), x.nansum(axis=0, keepdim=True), x.nansum(1, keepdim=True)


def case_dtype():
    x = paddle.to_tensor(floats(3, 4))
    return x.nansum(dtype=paddle.float64), x.nansum(1, dtype=paddle.float64)
