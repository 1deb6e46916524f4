import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3))
    return paddle.full_like(x, 3), paddle.full_like(i, 3), paddle.full_like(x, fill_value=float("-inf")), paddle.full_like(i, 1, dtype=paddle.float32), paddle.full_like(x > 0, True), paddle.full_like(x, 0.5, device="cpu", requires_grad=True)
