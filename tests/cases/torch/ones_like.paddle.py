import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3))
    return paddle.ones_like(x), paddle.ones_like(i), paddle.ones_like(x, dtype=paddle.int64), paddle.ones_like(x=x, requires_grad=True), paddle.ones_like(i, dtype=paddle.float32, device="cpu"), paddle.ones_like(x > 0)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dtype': paddle.float64}
    return paddle.ones_like(x, **options)
