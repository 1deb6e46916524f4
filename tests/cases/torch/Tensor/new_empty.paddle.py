import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.new_empty([2, 3]).shape, x.new_empty((2, 3)).dtype, x.new_empty([0]), x.new_empty((0, 4), dtype=paddle.int64),
        x.new_empty(size=(2,)).shape, x.new_empty([2, 3]).fill_(1), i.new_empty([2, 2], device="cpu").dtype,
        x.new_empty(size=(2, 3), dtype=paddle.float64).dtype)


def case_star():
    x, size = paddle.to_tensor(floats(3, 4)), (2, 3)
    return x.new_empty(*size).shape, x.new_empty(*size, dtype=paddle.int64).dtype, x.new_empty([2, *size]).shape
