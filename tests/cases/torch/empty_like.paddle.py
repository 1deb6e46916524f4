import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.empty_like(x).shape, paddle.empty_like(x, dtype=paddle.int64).dtype, paddle.empty_like(x).dtype, not paddle.empty_like(x, requires_grad=True).stop_gradient
