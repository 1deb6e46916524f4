import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        paddle.to_tensor([1, 2], dtype=x.dtype, place=x.place), paddle.to_tensor([[1.0, 2.0]], dtype=x.dtype, place=x.place), paddle.to_tensor([1.5, 2], dtype=i.dtype, place=i.place), paddle.to_tensor(3, dtype=x.dtype, place=x.place),
        paddle.to_tensor([1, 2], dtype=x.dtype, place=x.place), paddle.to_tensor([1, 2], dtype=(x + 1).dtype))


def case_options():
    x = paddle.to_tensor(floats(3, 4))
    return (
        paddle.to_tensor([1, 2], dtype=paddle.int64, place=x.place), paddle.to_tensor([1.0, 2.0], dtype=x.dtype, place=x.place, stop_gradient=False),
        paddle.to_tensor([1, 2], dtype=x.dtype, place="cpu"), paddle.to_tensor([1, 2], dtype=paddle.int64, place=x.device),
        paddle.to_tensor([1, 2], dtype=(x + 1).dtype, place="cpu"))
