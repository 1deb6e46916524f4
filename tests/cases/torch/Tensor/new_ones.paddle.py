import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return (
        x.new_ones([2, 3]), x.new_ones((2, 3)), x.new_ones([2, 3]), x.new_ones(size=(2, 3)), x.new_ones([2]),
        i.new_ones([2]), x.new_ones(x.shape), x.new_ones([x.shape[0], 1]), x.new_ones(*x.shape), m.new_ones([2]))


def case_options():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.new_ones([2, 3], dtype=paddle.int64), x.new_ones((2, 3), dtype=paddle.bool), x.new_ones([2], device="cpu"),
        x.new_ones((2,), requires_grad=True), x.new_ones(size=(2, 3), dtype=paddle.float64),
        x.new_ones([2, 2], dtype=paddle.int64, device=x.device), x.new_ones((2,)))


def case_star():
    x, size = paddle.to_tensor(floats(3, 4)), (2, 3)
    return x.new_ones(*size).shape, x.new_ones(*size, dtype=paddle.int64).dtype, x.new_ones([2, *size]).shape
