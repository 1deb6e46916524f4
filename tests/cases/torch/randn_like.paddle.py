import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(20, 30))
    r = paddle.randn_like(x)
    return r.shape, r.dtype, bool(abs(r.mean()) < 0.3), paddle.randn_like(x, dtype=paddle.float64).dtype, not paddle.randn_like(x, requires_grad=True).stop_gradient, paddle.randn_like(x=x, device="cpu").shape


def case_generator():
    return paddle.randn_like(paddle.to_tensor(floats(2))).shape
