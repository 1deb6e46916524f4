import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(20, 3))
    r = paddle.rand_like(x)
    return r.shape, r.dtype, bool(((r >= 0) & (r < 1)).all()), paddle.rand_like(x, dtype=paddle.float64).dtype, not paddle.rand_like(x, requires_grad=True).stop_gradient, paddle.rand_like(x, device=x.device).shape, paddle.rand_like(input=x).shape


def case_generator():
    return paddle.rand_like(paddle.to_tensor(floats(2))).shape
