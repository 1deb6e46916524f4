import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return (
        x.new_zeros([2, 3]), x.new_zeros((2, 3)), x.new_zeros([2, 3]), x.new_zeros(size=(2, 3)), x.new_zeros([2]),
        i.new_zeros([2]), x.new_zeros(x.shape), x.new_zeros([x.shape[0], 1]), x.new_zeros(*x.shape), m.new_zeros([2]))


def case_options():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.new_zeros([2, 3], dtype=paddle.int64), x.new_zeros((2, 3), dtype=paddle.bool), x.new_zeros([2], device="cpu"),
        x.new_zeros((2,), requires_grad=True), x.new_zeros(size=(2, 3), dtype=paddle.float64),
        x.new_zeros([2, 2], dtype=paddle.int64, device=x.device), x.new_zeros((2,)))


def case_star():
    x, size = paddle.to_tensor(floats(3, 4)), (2, 3)
    return x.new_zeros(*size).shape, x.new_zeros(*size, dtype=paddle.int64).dtype, x.new_zeros([2, *size]).shape
