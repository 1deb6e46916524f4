import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    return paddle.compat.nanmedian(x), paddle.compat.nanmedian(x, 1)[0], paddle.compat.nanmedian(x, dim=0, keepdim=True)[0]


def case_out():
    x, values, indices = paddle.to_tensor(floats(3, 5)), paddle.empty([3]), paddle.empty([3], dtype=paddle.int64)
    paddle.compat.nanmedian(x, 1, out=(values, indices))
    return values, indices
