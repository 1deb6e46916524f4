import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3))
    return paddle.zeros_like(x), paddle.zeros_like(i), paddle.zeros_like(x, dtype=paddle.int64), paddle.zeros_like(x=x, requires_grad=True), paddle.zeros_like(x, device="cpu"), paddle.zeros_like(x), paddle.zeros_like(x > 0), paddle.zeros_like(x, dtype=paddle.bool, device=x.device)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dtype': paddle.int64}
    return paddle.zeros_like(x, **options)
